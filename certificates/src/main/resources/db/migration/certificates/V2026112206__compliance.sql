-- What an organisation asks of its people: a course, of everyone or of a department, by a day.
CREATE TABLE certificates_requirement (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    course_id       UUID         NOT NULL,
    department      VARCHAR(200) NOT NULL,
    made_on         DATE         NOT NULL,
    due_on          DATE         NOT NULL,
    joiner_days     INT          NOT NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY certificates_requirement_once (organisation_id, course_id, department)
);

-- Who need not, for a time, and why.
CREATE TABLE certificates_exemption (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    person_id       UUID         NOT NULL,
    course_id       UUID         NOT NULL,
    from_day        DATE         NOT NULL,
    until_day       DATE         NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    granted_by      UUID,
    granted_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY certificates_exemption_once (organisation_id, person_id, course_id, from_day)
);

-- How each person stands towards each requirement: facts only, what they mean on a day is worked out when it is asked.
CREATE TABLE certificates_compliance (
    organisation_id UUID        NOT NULL,
    person_id       UUID        NOT NULL,
    requirement_id  UUID        NOT NULL,
    course_id       UUID        NOT NULL,
    award_id        UUID,
    award_status    VARCHAR(12),
    last_day        DATE,
    progress        VARCHAR(12) NOT NULL,
    percent         INT         NOT NULL,
    exempt_from     DATE,
    exempt_until    DATE,
    due_on          DATE        NOT NULL,
    PRIMARY KEY (organisation_id, person_id, requirement_id),
    KEY certificates_compliance_person (person_id)
);

-- When an organisation's rows were last compared with the facts; held while they are.
CREATE TABLE certificates_compliance_refresh (
    organisation_id UUID        NOT NULL PRIMARY KEY,
    refreshed_at    DATETIME(6) NOT NULL
);
