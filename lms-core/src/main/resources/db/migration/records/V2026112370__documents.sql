-- State, agent profiles and activity profiles. The key is a digest of all that names a document, because its parts may be longer
-- than an index allows; so are what lists are made by. An empty etag stands in a row only while its document is being made.
CREATE TABLE records_document (
    digest          BINARY(32)    NOT NULL PRIMARY KEY,
    kind            VARCHAR(20)   NOT NULL,
    activity        VARCHAR(4000),
    activity_digest BINARY(32),
    agent           VARCHAR(4000),
    agent_digest    BINARY(32),
    registration    UUID,
    document_id     VARCHAR(2000) NOT NULL,
    content_type    VARCHAR(255)  NOT NULL,
    body            MEDIUMBLOB    NOT NULL,
    etag            VARCHAR(40)   NOT NULL,
    updated_at      DATETIME(6)   NOT NULL,
    KEY records_document_agent (agent_digest, activity_digest),
    KEY records_document_activity (activity_digest, agent_digest)
);
