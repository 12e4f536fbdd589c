-- A course may be asked of one site.
ALTER TABLE certificates_requirement
    ADD COLUMN site VARCHAR(200) NOT NULL DEFAULT '',
    ADD UNIQUE KEY certificates_requirement_one (organisation_id, course_id, department, site),
    DROP KEY certificates_requirement_once;
