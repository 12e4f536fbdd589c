-- Words that an organisation sorts its people by, apart from departments: separated by commas, none twice.
ALTER TABLE people_membership
    ADD COLUMN tags VARCHAR(500) NOT NULL DEFAULT '';
