-- How many statements of each verb happened on each day (UTC), counted up little by little.
CREATE TABLE records_day (
    day        DATE   NOT NULL,
    verb       BIGINT NOT NULL,
    statements BIGINT NOT NULL,
    PRIMARY KEY (day, verb)
);

-- Up to which place is counted, and up to which place statements were seen when somebody last looked.
CREATE TABLE records_day_mark (
    id      TINYINT     NOT NULL PRIMARY KEY,
    place   BIGINT      NOT NULL,
    seen    BIGINT      NOT NULL,
    seen_at DATETIME(6) NOT NULL
);

INSERT INTO records_day_mark (id, place, seen, seen_at) VALUES (1, 0, 0, '1970-01-01');

-- Activities are found by what their IRI begins with.
ALTER TABLE records_iri ADD KEY records_iri_iri (iri(200));
