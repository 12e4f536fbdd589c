-- A group that takes a course together.
CREATE TABLE courses_cohort (
    id         UUID         NOT NULL PRIMARY KEY,
    course_id  UUID         NOT NULL,
    title      VARCHAR(200) NOT NULL,
    trainer_id UUID         NOT NULL,
    opens_on   DATE         NOT NULL,
    starts_on  DATE         NOT NULL,
    ends_on    DATE         NOT NULL,
    capacity   INT          NOT NULL,
    language   VARCHAR(10)  NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    KEY courses_cohort_trainer (trainer_id, starts_on),
    KEY courses_cohort_course (course_id, starts_on)
) CHARACTER SET utf8mb4;

CREATE TABLE courses_cohort_member (
    cohort_id UUID        NOT NULL,
    person_id UUID        NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    PRIMARY KEY (cohort_id, person_id),
    KEY courses_cohort_member_person (person_id)
) CHARACTER SET utf8mb4;
