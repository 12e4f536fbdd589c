-- A copy of what is held about a person, for them to take away. Made in the background; the file is deleted after a week.
CREATE TABLE people_copy (
    id        UUID        NOT NULL PRIMARY KEY,
    person_id UUID        NOT NULL,
    asked_by  UUID        NOT NULL,
    asked_at  DATETIME(6) NOT NULL,
    made_at   DATETIME(6),
    digest    CHAR(64),
    size      BIGINT,
    KEY people_copy_person (person_id, asked_at),
    CONSTRAINT people_copy_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;
