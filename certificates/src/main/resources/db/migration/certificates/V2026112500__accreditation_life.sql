-- What an accreditation covers and asks for.
ALTER TABLE certificates_accreditation
    ADD COLUMN scope      VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN conditions VARCHAR(2000) NOT NULL DEFAULT '';

-- What became of an accreditation, from when on. That it has lapsed is never stored: it follows from its last day.
CREATE TABLE certificates_accreditation_change (
    id               UUID         NOT NULL PRIMARY KEY,
    accreditation_id UUID         NOT NULL,
    state            VARCHAR(9)   NOT NULL,
    since            DATETIME(6)  NOT NULL,
    noted_at         DATETIME(6)  NOT NULL,
    actor_id         UUID,
    reason           VARCHAR(500) NOT NULL,
    UNIQUE KEY certificates_accreditation_change_once (accreditation_id, since),
    CONSTRAINT certificates_accreditation_change_of FOREIGN KEY (accreditation_id)
        REFERENCES certificates_accreditation (id)
);

INSERT INTO certificates_accreditation_change (id, accreditation_id, state, since, noted_at, actor_id, reason)
SELECT UUID(), id, 'ACTIVE', LEAST(made_at, TIMESTAMP(valid_from) - INTERVAL 1 DAY), made_at, NULL, '' FROM certificates_accreditation;

-- Files that show it: the body's letter, the application, the report of a visit.
CREATE TABLE certificates_accreditation_evidence (
    id               UUID         NOT NULL PRIMARY KEY,
    accreditation_id UUID         NOT NULL,
    name             VARCHAR(150) NOT NULL,
    media_type       VARCHAR(150) NOT NULL,
    size             BIGINT       NOT NULL,
    digest           CHAR(64)     NOT NULL,
    added_at         DATETIME(6)  NOT NULL,
    added_by         UUID,
    UNIQUE KEY certificates_accreditation_evidence_once (accreditation_id, digest),
    CONSTRAINT certificates_accreditation_evidence_of FOREIGN KEY (accreditation_id)
        REFERENCES certificates_accreditation (id)
);

ALTER TABLE certificates_award ADD KEY certificates_award_accreditation (accreditation_id);
