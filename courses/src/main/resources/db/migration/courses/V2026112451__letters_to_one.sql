-- The one person of a group that a letter went to; letters to all or some of it have none.
CREATE TABLE courses_cohort_letter_reader (
    letter_id UUID NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL,
    KEY courses_cohort_letter_reader_person (person_id)
) CHARACTER SET utf8mb4;
