-- Until when the people of a group are to be through with a session of its course, or with the assessment.
CREATE TABLE courses_cohort_due (
    cohort_id UUID        NOT NULL,
    part      VARCHAR(60) NOT NULL,
    due_on    DATE        NOT NULL,
    PRIMARY KEY (cohort_id, part)
) CHARACTER SET utf8mb4;
