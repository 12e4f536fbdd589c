-- What is said of a draft or of one of its parts; the part without a name is the course itself. An answer names what it answers.
CREATE TABLE courses_draft_comment (
    draft_id   UUID          NOT NULL,
    id         UUID          NOT NULL,
    part       VARCHAR(60)   NOT NULL,
    quote      VARCHAR(300)  NOT NULL,
    body       VARCHAR(2000) NOT NULL,
    written_by UUID,
    written_at DATETIME(6)   NOT NULL,
    answers    UUID,
    settled_at DATETIME(6),
    PRIMARY KEY (draft_id, id),
    INDEX courses_draft_comment_writer (written_by)
) CHARACTER SET utf8mb4;

-- How a draft is reviewed, in order: asked for, approved or returned, each of one revision.
CREATE TABLE courses_draft_verdict (
    draft_id  UUID          NOT NULL,
    number    INT           NOT NULL,
    stage     VARCHAR(10)   NOT NULL,
    revision  BIGINT        NOT NULL,
    body      VARCHAR(2000) NOT NULL,
    at        DATETIME(6)   NOT NULL,
    person_id UUID,
    PRIMARY KEY (draft_id, number),
    INDEX courses_draft_verdict_person (person_id)
) CHARACTER SET utf8mb4;

-- Who was asked by their address to read a draft.
CREATE TABLE courses_draft_reader (
    draft_id  UUID        NOT NULL,
    person_id UUID        NOT NULL,
    asked_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, person_id),
    INDEX courses_draft_reader_person (person_id)
) CHARACTER SET utf8mb4;

-- What could be better in a draft and was let stand, with the reason; the print is of what was judged.
CREATE TABLE courses_draft_waiver (
    draft_id  UUID         NOT NULL,
    rule      VARCHAR(60)  NOT NULL,
    print     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place     VARCHAR(60)  NOT NULL,
    what      VARCHAR(200) NOT NULL,
    reason    VARCHAR(500) NOT NULL,
    person_id UUID,
    at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (draft_id, rule, print),
    INDEX courses_draft_waiver_person (person_id)
) CHARACTER SET utf8mb4;

-- What of that stood when a version was published, as it was then.
CREATE TABLE courses_version_waiver (
    version_id UUID         NOT NULL,
    rule       VARCHAR(60)  NOT NULL,
    print      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place      VARCHAR(60)  NOT NULL,
    what       VARCHAR(200) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    person_id  UUID,
    at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (version_id, rule, print),
    INDEX courses_version_waiver_person (person_id)
) CHARACTER SET utf8mb4;
