-- Where a draft came from that began as a file, and what of the file was not taken.
CREATE TABLE courses_draft_origin (
    draft_id   UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(150) NOT NULL,
    notices    LONGTEXT     NOT NULL,
    brought_at DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4;
