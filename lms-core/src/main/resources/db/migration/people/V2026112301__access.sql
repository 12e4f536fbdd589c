-- Content of the levels VERIFIED and RESTRICTED that was opened to a person by name.
CREATE TABLE people_access (
    person_id UUID        NOT NULL PRIMARY KEY,
    level     VARCHAR(12) NOT NULL,
    given_at  DATETIME(6) NOT NULL,
    given_by  UUID,
    CONSTRAINT people_access_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;
