-- The place of a statement is when it was stored, in microseconds since 1970: order, paging, since and until are one number.
-- The columns stored_at, version and voided are no longer written.
ALTER TABLE records_statement
    MODIFY COLUMN place BIGINT NOT NULL,
    MODIFY COLUMN stored_at DATETIME(6),
    MODIFY COLUMN version VARCHAR(10),
    ADD COLUMN bytes INT NOT NULL DEFAULT 0;

UPDATE records_statement s JOIN (
    SELECT place AS before_place,
           TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(stored_at) OVER (ORDER BY place)) + ROW_NUMBER() OVER (ORDER BY place)
               AS after_place
    FROM records_statement
) t ON s.place = t.before_place
SET s.place = t.after_place, s.bytes = OCTET_LENGTH(s.body);

-- By what else a statement is found: members of its group, somebody as its object, and all that a statement it refers to is
-- found by (source is the place of that statement, or its own).
CREATE TABLE records_alias (
    place        BIGINT NOT NULL,
    source       BIGINT NOT NULL,
    actor        BIGINT NOT NULL,
    verb         BIGINT NOT NULL,
    object       BIGINT,
    registration UUID,
    PRIMARY KEY (place, source, actor),
    KEY records_alias_actor (actor, place),
    KEY records_alias_verb (verb, place),
    KEY records_alias_object (object, place),
    KEY records_alias_registration (registration, place)
);

-- Everybody and every activity a statement names; the verb of the source stands beside, because both are often asked for together.
CREATE TABLE records_related_agent (
    agent  BIGINT NOT NULL,
    place  BIGINT NOT NULL,
    source BIGINT NOT NULL,
    PRIMARY KEY (agent, place, source)
);

CREATE TABLE records_related_activity (
    activity BIGINT NOT NULL,
    place    BIGINT NOT NULL,
    source   BIGINT NOT NULL,
    verb     BIGINT NOT NULL,
    PRIMARY KEY (activity, place, source)
);

INSERT INTO records_related_agent SELECT actor, place, place FROM records_statement;
INSERT IGNORE INTO records_related_agent SELECT authority, place, place FROM records_statement;
INSERT INTO records_related_activity SELECT object, place, place, verb FROM records_statement WHERE object IS NOT NULL;

-- Which statements refer to which, here or not yet here; a voiding one takes its target out of what is told.
CREATE TABLE records_reference (
    target UUID    NOT NULL,
    place  BIGINT  NOT NULL,
    voids  BOOLEAN NOT NULL,
    PRIMARY KEY (target, place)
);

-- What is said of an activity, put together from all statements.
CREATE TABLE records_activity (
    iri        BIGINT      NOT NULL PRIMARY KEY,
    definition MEDIUMTEXT  NOT NULL,
    changed_at DATETIME(6) NOT NULL
);

-- Files that came with statements, by the digest the statements name.
CREATE TABLE records_attachment (
    sha2    VARCHAR(128) NOT NULL PRIMARY KEY,
    file    CHAR(64)     NOT NULL,
    bytes   BIGINT       NOT NULL,
    kept_at DATETIME(6)  NOT NULL
);
