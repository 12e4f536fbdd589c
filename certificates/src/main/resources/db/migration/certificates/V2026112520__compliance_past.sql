-- Where the person works is part of the line, so that the past can be told by site and department.
ALTER TABLE certificates_compliance
    ADD COLUMN site       VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN department VARCHAR(200) NOT NULL DEFAULT '';

-- How each person stood towards each requirement, from one day's end to another's. Days that are over are never written again.
CREATE TABLE certificates_compliance_past (
    organisation_id  UUID         NOT NULL,
    person_id        UUID         NOT NULL,
    requirement_id   UUID         NOT NULL,
    since            DATE         NOT NULL,
    until            DATE,
    course_id        UUID         NOT NULL,
    award_id         UUID,
    award_status     VARCHAR(12),
    last_day         DATE,
    progress         VARCHAR(12)  NOT NULL,
    before_course_id UUID,
    before_until     DATE,
    exempt_from      DATE,
    exempt_until     DATE,
    due_on           DATE         NOT NULL,
    site             VARCHAR(200) NOT NULL,
    department       VARCHAR(200) NOT NULL,
    PRIMARY KEY (organisation_id, person_id, requirement_id, since),
    KEY certificates_compliance_past_day (organisation_id, since, until)
);

-- Since when an organisation's days are kept, and whether those before were worked out.
ALTER TABLE certificates_compliance_refresh
    ADD COLUMN kept_from  DATE       NOT NULL DEFAULT (CURRENT_DATE),
    ADD COLUMN worked_out TINYINT(1) NOT NULL DEFAULT 0;

INSERT INTO certificates_compliance_past (organisation_id, person_id, requirement_id, since, course_id, award_id, award_status, last_day,
    progress, before_course_id, before_until, exempt_from, exempt_until, due_on, site, department)
SELECT c.organisation_id, c.person_id, c.requirement_id, r.kept_from, c.course_id, c.award_id, c.award_status, c.last_day,
    c.progress, c.before_course_id, c.before_until, c.exempt_from, c.exempt_until, c.due_on, c.site, c.department
FROM certificates_compliance c JOIN certificates_compliance_refresh r ON r.organisation_id = c.organisation_id;
