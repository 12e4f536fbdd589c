-- Who made a key (nobody, when the operator did), and when it was used, to the hour.
ALTER TABLE records_client
    ADD COLUMN made_by UUID,
    ADD COLUMN last_used_at DATETIME(6);

-- Tokens of content that rooms started. The token itself is kept as SHA-256: it has 256 random bits.
CREATE TABLE records_launch (
    id           UUID          NOT NULL PRIMARY KEY,
    digest       BINARY(32)    NOT NULL,
    registration UUID          NOT NULL,
    learner      UUID          NOT NULL,
    activity     VARCHAR(4000) NOT NULL,
    ends_at      DATETIME(6)   NOT NULL,
    UNIQUE KEY records_launch_digest (digest),
    KEY records_launch_registration (registration),
    KEY records_launch_learner (learner),
    KEY records_launch_ends (ends_at)
);
