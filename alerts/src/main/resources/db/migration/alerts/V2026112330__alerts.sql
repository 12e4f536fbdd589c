-- An alert is a thread of messages. What is said stands in its messages; each is approved by a second person.
CREATE TABLE alerts_alert (
    id         UUID        NOT NULL PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    cap_status VARCHAR(10) NOT NULL,
    begun_at   DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE alerts_message (
    id             UUID         NOT NULL PRIMARY KEY,
    alert_id       UUID         NOT NULL,
    number         INT          NOT NULL,
    type           VARCHAR(10)  NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    author_id      UUID         NOT NULL,
    approver_id    UUID,
    written_at     DATETIME(6)  NOT NULL,
    submitted_at   DATETIME(6),
    sent_at        DATETIME(6),
    sent_back      VARCHAR(1000) NOT NULL,
    headline       VARCHAR(160) NOT NULL,
    what           VARCHAR(2000) NOT NULL,
    steps          VARCHAR(2000) NOT NULL,
    next_update    VARCHAR(200) NOT NULL,
    headline_cy    VARCHAR(160) NOT NULL,
    what_cy        VARCHAR(2000) NOT NULL,
    steps_cy       VARCHAR(2000) NOT NULL,
    next_update_cy VARCHAR(200) NOT NULL,
    severity       VARCHAR(10)  NOT NULL,
    urgency        VARCHAR(10)  NOT NULL,
    certainty      VARCHAR(10)  NOT NULL,
    category       VARCHAR(10)  NOT NULL,
    area           VARCHAR(200) NOT NULL,
    order_given    VARCHAR(10)  NOT NULL,
    expires_at     DATETIME(6)  NOT NULL,
    everyone       BOOLEAN      NOT NULL,
    version        BIGINT       NOT NULL,
    UNIQUE KEY alerts_message_number (alert_id, number),
    KEY alerts_message_state (state, sent_at),
    CONSTRAINT alerts_message_alert FOREIGN KEY (alert_id) REFERENCES alerts_alert (id)
) CHARACTER SET utf8mb4;

-- Whom a message is meant for: any of the values within a kind, all of the kinds together.
CREATE TABLE alerts_scope (
    message_id UUID         NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    value      VARCHAR(100) NOT NULL,
    PRIMARY KEY (message_id, kind, value),
    CONSTRAINT alerts_scope_message FOREIGN KEY (message_id) REFERENCES alerts_message (id)
) CHARACTER SET utf8mb4;

-- Those whom a message was addressed to when it was approved: the denominator, which never changes.
CREATE TABLE alerts_recipient (
    message_id      UUID        NOT NULL,
    person_id       UUID        NOT NULL,
    organisation_id UUID,
    chunk           INT         NOT NULL,
    mail            VARCHAR(10) NOT NULL,
    claim_id        UUID,
    mailed_at       DATETIME(6),
    token_hash      BINARY(32),
    opened_at       DATETIME(6),
    acknowledged_at DATETIME(6),
    PRIMARY KEY (message_id, person_id),
    UNIQUE KEY alerts_recipient_token (token_hash),
    KEY alerts_recipient_chunk (message_id, chunk, mail),
    KEY alerts_recipient_person (person_id, message_id),
    KEY alerts_recipient_organisation (organisation_id, message_id),
    CONSTRAINT alerts_recipient_message FOREIGN KEY (message_id) REFERENCES alerts_message (id)
) CHARACTER SET utf8mb4;

-- Who wants no mail about what is not urgent.
CREATE TABLE alerts_quiet (
    person_id UUID        NOT NULL PRIMARY KEY,
    since     DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE alerts_level (
    id          UUID         NOT NULL PRIMARY KEY,
    scope       VARCHAR(40)  NOT NULL,
    level       VARCHAR(20)  NOT NULL,
    from_on     DATE         NOT NULL,
    source      VARCHAR(300) NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    author_id   UUID         NOT NULL,
    approver_id UUID,
    entered_at  DATETIME(6)  NOT NULL,
    approved_at DATETIME(6),
    UNIQUE KEY alerts_level_once (scope, from_on, level, source),
    KEY alerts_level_state (state, scope, from_on)
) CHARACTER SET utf8mb4;

-- One row: its version grows with everything that the public may read, so that every node draws its pages anew.
CREATE TABLE alerts_board (
    id      INT    NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4;

INSERT INTO alerts_board (id, version) VALUES (1, 1);
