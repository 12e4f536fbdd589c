-- What learners write for themselves on a lesson, one text for each; nobody else sees it.
CREATE TABLE courses_note (
    enrolment_id UUID        NOT NULL,
    lesson_id    VARCHAR(60) NOT NULL,
    words        TEXT        NOT NULL,
    written_at   DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    PRIMARY KEY (enrolment_id, lesson_id)
) CHARACTER SET utf8mb4;

-- Lessons that learners marked to come back to.
CREATE TABLE courses_mark (
    enrolment_id UUID        NOT NULL,
    lesson_id    VARCHAR(60) NOT NULL,
    marked_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (enrolment_id, lesson_id)
) CHARACTER SET utf8mb4;
