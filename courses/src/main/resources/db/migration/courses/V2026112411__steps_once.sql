-- Which steps of a learner arrived, by the key their form carried: what is sent again is not done again.
CREATE TABLE courses_taken_step (
    enrolment_id UUID        NOT NULL,
    step_key     UUID        NOT NULL,
    taken_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (enrolment_id, step_key),
    KEY courses_taken_step_taken (taken_at)
) CHARACTER SET utf8mb4;
