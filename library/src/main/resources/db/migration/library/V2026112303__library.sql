-- Something people can rely on: a text, a file, a link, a study. The draft is what editors work on.
CREATE TABLE library_resource (
    id               UUID         NOT NULL PRIMARY KEY,
    slug             VARCHAR(100) NOT NULL,
    kind             VARCHAR(12)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    level            VARCHAR(12)  NOT NULL,
    draft            LONGTEXT     NOT NULL,
    saved_at         DATETIME(6)  NOT NULL,
    saved_by         UUID,
    version          BIGINT       NOT NULL,
    shown_version_id UUID,
    shown_at         DATETIME(6),
    review_on        DATE,
    withdrawn_at     DATETIME(6),
    withdrawn_why    VARCHAR(500),
    UNIQUE KEY library_resource_slug (slug),
    KEY library_resource_saved (saved_at),
    KEY library_resource_review (review_on)
);

-- What was published, once and for ever.
CREATE TABLE library_version (
    id           UUID         NOT NULL PRIMARY KEY,
    resource_id  UUID         NOT NULL,
    major        INT          NOT NULL,
    minor        INT          NOT NULL,
    level        VARCHAR(12)  NOT NULL,
    note         VARCHAR(500) NOT NULL,
    content      LONGTEXT     NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by UUID,
    UNIQUE KEY library_version_number (resource_id, major, minor),
    CONSTRAINT library_version_resource FOREIGN KEY (resource_id) REFERENCES library_resource (id)
);

-- A file to download, or a picture in a text.
CREATE TABLE library_file (
    id          UUID         NOT NULL PRIMARY KEY,
    resource_id UUID         NOT NULL,
    purpose     VARCHAR(8)   NOT NULL,
    digest      CHAR(64)     NOT NULL,
    name        VARCHAR(200) NOT NULL,
    type        VARCHAR(120) NOT NULL,
    size        BIGINT       NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    UUID,
    KEY library_file_resource (resource_id),
    CONSTRAINT library_file_resource FOREIGN KEY (resource_id) REFERENCES library_resource (id)
);

-- What can be read now, one row for each resource, ready to be searched. Accents make no difference: dwr finds dŵr.
CREATE TABLE library_shelf (
    resource_id  UUID          NOT NULL PRIMARY KEY,
    slug         VARCHAR(100)  NOT NULL,
    kind         VARCHAR(12)   NOT NULL,
    level        VARCHAR(12)   NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    summary      VARCHAR(500)  NOT NULL,
    label        VARCHAR(500)  NOT NULL,
    words        MEDIUMTEXT    NOT NULL,
    language     VARCHAR(10)   NOT NULL,
    topics       VARCHAR(1000) NOT NULL,
    related      VARCHAR(3000) NOT NULL,
    file_id      UUID,
    published_at DATETIME(6)   NOT NULL,
    KEY library_shelf_newest (published_at),
    FULLTEXT KEY library_shelf_title (title),
    FULLTEXT KEY library_shelf_text (title, summary, words)
) COLLATE utf8mb4_uca1400_ai_ci;
