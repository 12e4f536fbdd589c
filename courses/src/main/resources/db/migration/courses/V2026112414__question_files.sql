-- A file with questions that was brought to a draft to be looked at. Its content goes when the questions were taken, the row a
-- day after it came.
CREATE TABLE courses_question_file (
    id         UUID         NOT NULL PRIMARY KEY,
    draft_id   UUID         NOT NULL,
    name       VARCHAR(150) NOT NULL,
    content    LONGBLOB,
    brought_at DATETIME(6)  NOT NULL,
    asked_at   DATETIME(6),
    total      INT          NOT NULL,
    done       INT          NOT NULL,
    ended_at   DATETIME(6),
    refusal    VARCHAR(100),
    KEY courses_question_file_draft (draft_id)
) CHARACTER SET utf8mb4;
