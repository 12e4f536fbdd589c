-- A group that is closed; members who left it and can be put back.
ALTER TABLE courses_cohort ADD COLUMN closed_at DATETIME(6);
ALTER TABLE courses_cohort_member ADD COLUMN left_at DATETIME(6);

-- When the group meets.
CREATE TABLE courses_cohort_session (
    id        UUID         NOT NULL PRIMARY KEY,
    cohort_id UUID         NOT NULL,
    title     VARCHAR(200) NOT NULL,
    starts_at DATETIME(6)  NOT NULL,
    ends_at   DATETIME(6)  NOT NULL,
    KEY courses_cohort_session_start (cohort_id, starts_at)
) CHARACTER SET utf8mb4;

-- What its trainer wrote to the group. The form's key makes a second click the same letter.
CREATE TABLE courses_cohort_letter (
    id         UUID         NOT NULL PRIMARY KEY,
    cohort_id  UUID         NOT NULL,
    form_key   UUID         NOT NULL,
    audience   VARCHAR(10)  NOT NULL,
    subject    VARCHAR(150) NOT NULL,
    body       TEXT         NOT NULL,
    written_by UUID         NOT NULL,
    written_at DATETIME(6)  NOT NULL,
    people     INT          NOT NULL,
    UNIQUE KEY courses_cohort_letter_form (cohort_id, form_key),
    KEY courses_cohort_letter_written (cohort_id, written_at)
) CHARACTER SET utf8mb4;
