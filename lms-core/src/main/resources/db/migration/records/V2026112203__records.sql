-- IRIs of verbs and activities, each once. The digest is the key, because an IRI may be longer than an index allows.
CREATE TABLE records_iri (
    id     BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    digest BINARY(32)    NOT NULL,
    iri    VARCHAR(4000) NOT NULL,
    UNIQUE KEY records_iri_digest (digest)
);

-- Agents and identified groups by their inverse functional identifier (mbox, mbox_sha1sum, openid or account).
CREATE TABLE records_agent (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    digest     BINARY(32)    NOT NULL,
    identifier VARCHAR(4000) NOT NULL,
    UNIQUE KEY records_agent_digest (digest)
);

-- A statement as it came, byte for byte, and beside it what queries ask for. The place is the order of storing.
CREATE TABLE records_statement (
    place        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    id           UUID         NOT NULL,
    stored_at    DATETIME(6)  NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    version      VARCHAR(10)  NOT NULL,
    actor        BIGINT       NOT NULL,
    verb         BIGINT       NOT NULL,
    object       BIGINT,
    registration UUID,
    authority    BIGINT       NOT NULL,
    voided       BOOLEAN      NOT NULL DEFAULT FALSE,
    body         MEDIUMBLOB   NOT NULL,
    UNIQUE KEY records_statement_id (id),
    KEY records_statement_actor (actor, place),
    KEY records_statement_verb (verb, place),
    KEY records_statement_object (object, place),
    KEY records_statement_registration (registration, place),
    KEY records_statement_stored (stored_at, place)
);

-- Who may speak to the store from outside. The secret is kept as SHA-256: it has at least 128 random bits.
CREATE TABLE records_client (
    id         UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    key_name   VARCHAR(64)  NOT NULL,
    secret     BINARY(32)   NOT NULL,
    scopes     VARCHAR(200) NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    revoked_at DATETIME(6),
    UNIQUE KEY records_client_key (key_name)
);
