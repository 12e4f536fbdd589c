-- The course that comes before the required one, when somebody who has not begun does not hold it for good: until when they do.
ALTER TABLE certificates_compliance
    ADD COLUMN before_course_id UUID,
    ADD COLUMN before_until     DATE;
