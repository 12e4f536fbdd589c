-- When an attempt ends by itself, and when whoever began it said that they answer by themselves.
ALTER TABLE courses_attempt ADD COLUMN ends_at DATETIME(6);
ALTER TABLE courses_attempt ADD COLUMN declared_at DATETIME(6);
ALTER TABLE courses_attempt ADD KEY courses_attempt_due (submitted_at, ends_at);

-- Who has more time in assessments than others.
CREATE TABLE courses_extra_time (
    person_id  UUID        NOT NULL PRIMARY KEY,
    extra      VARCHAR(10) NOT NULL,
    granted_by UUID,
    granted_at DATETIME(6) NOT NULL
) CHARACTER SET ascii;
