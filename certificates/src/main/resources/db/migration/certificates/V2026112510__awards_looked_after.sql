-- Awards are found newest first, all or those of a course.
ALTER TABLE certificates_award
    ADD KEY certificates_award_issued (issued_at, id),
    ADD KEY certificates_award_course (course_id, issued_at, id);

-- Many awards are revoked at once, for one reason. Which ones is fixed when it is asked for.
CREATE TABLE certificates_bulk (
    id       UUID         NOT NULL PRIMARY KEY,
    actor_id UUID,
    reason   VARCHAR(500) NOT NULL,
    asked_at DATETIME(6)  NOT NULL
);

CREATE TABLE certificates_bulk_award (
    bulk_id  UUID NOT NULL,
    award_id UUID NOT NULL,
    done_at  DATETIME(6),
    PRIMARY KEY (bulk_id, award_id),
    KEY certificates_bulk_award_open (bulk_id, done_at)
);
