-- The secret of an authenticator app is sealed with a key outside the database; the next start seals what is not.
ALTER TABLE people_second_step
    MODIFY COLUMN secret VARBINARY(255) NOT NULL,
    ADD COLUMN sealed BOOLEAN NOT NULL DEFAULT FALSE;
