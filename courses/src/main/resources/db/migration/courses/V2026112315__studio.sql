-- A course that is being written. Its document holds all but modules, lessons and questions, which are parts.
-- version counts changes of the document, revision those of anything.
CREATE TABLE courses_draft (
    id                   UUID         NOT NULL PRIMARY KEY,
    slug                 VARCHAR(60)  NOT NULL,
    title                VARCHAR(200) NOT NULL,
    document             LONGTEXT     NOT NULL,
    base_version_id      UUID,
    begun_at             DATETIME(6)  NOT NULL,
    saved_at             DATETIME(6)  NOT NULL,
    saved_by             UUID,
    version              BIGINT       NOT NULL,
    revision             BIGINT       NOT NULL,
    published_at         DATETIME(6),
    published_version_id UUID,
    discarded_at         DATETIME(6),
    KEY courses_draft_saved (saved_at),
    KEY courses_draft_slug (slug)
) CHARACTER SET utf8mb4;

-- Who may write it.
CREATE TABLE courses_draft_author (
    draft_id  UUID        NOT NULL,
    person_id UUID        NOT NULL,
    added_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, person_id),
    KEY courses_draft_author_person (person_id)
) CHARACTER SET utf8mb4;

-- A module, lesson or question of a draft. What was removed stays until the draft goes, so that it can be put back.
CREATE TABLE courses_draft_part (
    draft_id   UUID        NOT NULL,
    name       VARCHAR(60) NOT NULL,
    kind       VARCHAR(10) NOT NULL,
    parent     VARCHAR(60) NOT NULL,
    place      INT         NOT NULL,
    content    LONGTEXT    NOT NULL,
    saved_at   DATETIME(6) NOT NULL,
    saved_by   UUID,
    version    BIGINT      NOT NULL,
    removed_at DATETIME(6),
    PRIMARY KEY (draft_id, name),
    KEY courses_draft_part_place (draft_id, kind, parent, place)
) CHARACTER SET utf8mb4;

-- The pictures, films and captions of a draft, by the name its document calls them.
CREATE TABLE courses_draft_file (
    draft_id UUID         NOT NULL,
    name     VARCHAR(200) NOT NULL,
    digest   CHAR(64)     NOT NULL,
    type     VARCHAR(100) NOT NULL,
    size     BIGINT       NOT NULL,
    added_at DATETIME(6)  NOT NULL,
    added_by UUID,
    PRIMARY KEY (draft_id, name)
) CHARACTER SET utf8mb4;
