-- An organisation wrote to somebody and asked them in. Answered when they followed the link; withdrawn ones are deleted.
CREATE TABLE people_invitation (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    person_id       UUID         NOT NULL,
    name            VARCHAR(401) NOT NULL,
    email           VARCHAR(254) NOT NULL,
    language        VARCHAR(10)  NOT NULL,
    newcomer        BOOLEAN      NOT NULL,
    invited_by      UUID,
    invited_at      DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6)  NOT NULL,
    answered_at     DATETIME(6),
    version         BIGINT       NOT NULL,
    UNIQUE KEY people_invitation_once (organisation_id, person_id),
    KEY people_invitation_person (person_id),
    KEY people_invitation_sent (organisation_id, sent_at),
    CONSTRAINT people_invitation_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT people_invitation_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

-- A link that belongs to an invitation ends with it.
ALTER TABLE people_link
    ADD COLUMN invitation_id UUID,
    ADD CONSTRAINT people_link_invitation FOREIGN KEY (invitation_id) REFERENCES people_invitation (id) ON DELETE CASCADE;
