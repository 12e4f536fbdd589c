-- How people get into a group on their own. A group without a row is filled by its trainer.
CREATE TABLE courses_cohort_door (
    cohort_id  UUID        NOT NULL PRIMARY KEY,
    door       VARCHAR(10) NOT NULL,
    code       CHAR(8),
    open_until DATE,
    UNIQUE KEY courses_cohort_door_code (code)
) CHARACTER SET ascii;

-- Who waits for a place in a group, in the order they came.
CREATE TABLE courses_cohort_waiting (
    cohort_id UUID        NOT NULL,
    person_id UUID        NOT NULL,
    since     DATETIME(6) NOT NULL,
    PRIMARY KEY (cohort_id, person_id),
    KEY courses_cohort_waiting_turn (cohort_id, since, person_id),
    KEY courses_cohort_waiting_person (person_id)
);
