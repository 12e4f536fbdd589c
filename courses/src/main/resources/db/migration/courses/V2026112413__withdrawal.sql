-- When somebody left a course for good, or until they take it up again.
ALTER TABLE courses_enrolment ADD COLUMN withdrawn_at DATETIME(6);
