-- Who accredits courses. The note stands below the name on certificates.
CREATE TABLE certificates_body (
    id            UUID         NOT NULL PRIMARY KEY,
    name          VARCHAR(200) NOT NULL,
    note          VARCHAR(200) NOT NULL,
    registered_at DATETIME(6)  NOT NULL,
    UNIQUE KEY certificates_body_name (name)
);

-- A body vouches for exactly one version of a course, for a time.
CREATE TABLE certificates_accreditation (
    id                UUID          NOT NULL PRIMARY KEY,
    body_id           UUID          NOT NULL,
    course_id         UUID          NOT NULL,
    version_number    VARCHAR(20)   NOT NULL,
    reference         VARCHAR(100)  NOT NULL,
    valid_from        DATE          NOT NULL,
    valid_until       DATE          NOT NULL,
    cpd_hours         DECIMAL(6, 2) NOT NULL,
    how_counted       VARCHAR(1000) NOT NULL,
    validity_months   INT           NOT NULL,
    remark            VARCHAR(300)  NOT NULL,
    made_at           DATETIME(6)   NOT NULL,
    version           BIGINT        NOT NULL,
    UNIQUE KEY certificates_accreditation_reference (body_id, reference),
    KEY certificates_accreditation_version (course_id, version_number, valid_from),
    CONSTRAINT certificates_accreditation_body FOREIGN KEY (body_id) REFERENCES certificates_body (id)
);

-- Somebody passed. All that the certificate says is frozen here, except the name, which an erasure may take.
CREATE TABLE certificates_award (
    id                UUID          NOT NULL PRIMARY KEY,
    enrolment_id      UUID          NOT NULL,
    attempt_id        UUID          NOT NULL,
    person_id         UUID          NOT NULL,
    course_id         UUID          NOT NULL,
    course_version_id UUID          NOT NULL,
    course_title      VARCHAR(300)  NOT NULL,
    version_number    VARCHAR(20)   NOT NULL,
    accreditation_id  UUID,
    body_name         VARCHAR(200),
    body_note         VARCHAR(200),
    reference         VARCHAR(100),
    cpd_hours         DECIMAL(6, 2),
    how_counted       VARCHAR(1000),
    remark            VARCHAR(300),
    issued_at         DATETIME(6)   NOT NULL,
    last_day          DATE,
    code              CHAR(16)      NOT NULL,
    status            VARCHAR(12)   NOT NULL,
    superseded_by     UUID,
    version           BIGINT        NOT NULL,
    UNIQUE KEY certificates_award_enrolment (enrolment_id),
    UNIQUE KEY certificates_award_code (code),
    KEY certificates_award_person (person_id, course_id, issued_at)
);

-- One row for each person and course: whoever issues holds it, so that awards come one after the other.
CREATE TABLE certificates_holding (
    person_id UUID NOT NULL,
    course_id UUID NOT NULL,
    PRIMARY KEY (person_id, course_id)
);

-- The name as it was at issue. Erasure empties it; the salted digest stays, so that a holder can still prove their copy.
CREATE TABLE certificates_holder (
    award_id UUID         NOT NULL PRIMARY KEY,
    name     VARCHAR(500) NOT NULL,
    salt     BINARY(16)   NOT NULL,
    digest   BINARY(32)   NOT NULL
);

-- What happened to an award after it was issued. Only ever appended.
CREATE TABLE certificates_status_change (
    id         UUID         NOT NULL PRIMARY KEY,
    award_id   UUID         NOT NULL,
    status     VARCHAR(12)  NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    actor_id   UUID,
    reason     VARCHAR(500) NOT NULL,
    KEY certificates_status_change_award (award_id, happened_at)
);

-- The file of an award in the file store.
CREATE TABLE certificates_document (
    award_id UUID        NOT NULL PRIMARY KEY,
    digest   CHAR(64)    NOT NULL,
    made_at  DATETIME(6) NOT NULL
);
