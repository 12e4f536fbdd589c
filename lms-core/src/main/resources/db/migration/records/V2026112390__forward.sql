-- Other record stores that statements are sent on to. All statements up to the place are done with; due_at is when the target is
-- looked at next, or when the lease of the node that is at work ends. Verbs are IRIs, one a line; none means all.
CREATE TABLE records_forward (
    id              UUID           NOT NULL PRIMARY KEY,
    name            VARCHAR(200)   NOT NULL,
    endpoint        VARCHAR(1000)  NOT NULL,
    edition         VARCHAR(10)    NOT NULL,
    key_name        VARCHAR(200)   NOT NULL,
    secret          VARBINARY(2000) NOT NULL,
    verbs           TEXT           NOT NULL,
    activity_prefix VARCHAR(1000)  NOT NULL,
    from_at         DATETIME(6)    NOT NULL,
    running         BOOLEAN        NOT NULL,
    made_at         DATETIME(6)    NOT NULL,
    made_by         UUID,
    version         BIGINT         NOT NULL,
    place           BIGINT         NOT NULL,
    delivered       BIGINT         NOT NULL,
    attempts        INT            NOT NULL,
    failing_since   DATETIME(6),
    last_error      VARCHAR(600),
    due_at          DATETIME(6)    NOT NULL,
    fence           BIGINT         NOT NULL,
    KEY records_forward_due (running, due_at)
);

-- Statements that a target does not take. OPEN waits for a person, AGAIN is tried once more, GIVEN_UP is left at that.
CREATE TABLE records_forward_refused (
    target     UUID         NOT NULL,
    statement  UUID         NOT NULL,
    refused_at DATETIME(6)  NOT NULL,
    status     INT          NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    state      VARCHAR(10)  NOT NULL,
    PRIMARY KEY (target, statement),
    KEY records_forward_refused_state (target, state, refused_at),
    KEY records_forward_refused_statement (statement)
);
