-- Events told and not yet heard: a row for each observer.
CREATE TABLE kernel_outbox (
    id         UUID          NOT NULL PRIMARY KEY,
    event_id   UUID          NOT NULL,
    observer   VARCHAR(120)  NOT NULL,
    payload    LONGTEXT      NOT NULL,
    told_at    DATETIME(6)   NOT NULL,
    due_at     DATETIME(6)   NOT NULL,
    attempts   INT           NOT NULL,
    dead       BOOLEAN       NOT NULL,
    last_error VARCHAR(500),
    KEY kernel_outbox_due (dead, due_at, id)
);

-- Slow or remote work. A lease is a due time in the future; the fence keeps a late worker from finishing another's turn.
CREATE TABLE kernel_work (
    id         UUID          NOT NULL PRIMARY KEY,
    kind       VARCHAR(60)   NOT NULL,
    work_key   VARCHAR(190)  NOT NULL,
    payload    LONGTEXT,
    asked_at   DATETIME(6)   NOT NULL,
    due_at     DATETIME(6)   NOT NULL,
    attempts   INT           NOT NULL,
    fence      BIGINT        NOT NULL,
    state      VARCHAR(10)   NOT NULL,
    last_error VARCHAR(500),
    done_at    DATETIME(6),
    UNIQUE KEY kernel_work_once (kind, work_key),
    KEY kernel_work_due (state, due_at, id)
);

-- Who did what. Rows are appended unsealed; the sealer gives each its place in the chain.
CREATE TABLE kernel_audit (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at DATETIME(6)  NOT NULL,
    act         VARCHAR(120) NOT NULL,
    actor_id    UUID,
    subject_id  UUID,
    detail      LONGTEXT     NOT NULL,
    place       BIGINT,
    seal        BINARY(32),
    UNIQUE KEY kernel_audit_place (place),
    KEY kernel_audit_subject (subject_id, happened_at)
);

CREATE TABLE kernel_audit_head (
    id    TINYINT    NOT NULL PRIMARY KEY,
    place BIGINT     NOT NULL,
    seal  BINARY(32) NOT NULL
);
INSERT INTO kernel_audit_head (id, place, seal) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
