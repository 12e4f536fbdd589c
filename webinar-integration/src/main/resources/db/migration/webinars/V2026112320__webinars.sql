-- A live session. starts_at is an instant; zone is the IANA zone it was planned in. ends_at follows from length, to be looked for.
-- audience: LEVEL with audience_level, or COURSE or COHORT with audience_id. sequence grows with each change people must know of.
CREATE TABLE webinars_webinar (
    id                UUID          NOT NULL PRIMARY KEY,
    host_id           UUID          NOT NULL,
    title             VARCHAR(200)  NOT NULL,
    title_cy          VARCHAR(200)  NOT NULL,
    body              MEDIUMTEXT    NOT NULL,
    speakers          VARCHAR(500)  NOT NULL,
    zone              VARCHAR(64)   NOT NULL,
    starts_at         DATETIME(6)   NOT NULL,
    ends_at           DATETIME(6)   NOT NULL,
    minutes           INT           NOT NULL,
    audience_kind     VARCHAR(20)   NOT NULL,
    audience_level    VARCHAR(20)   NOT NULL,
    audience_id       UUID,
    join_link         VARCHAR(1000) NOT NULL,
    capacity          INT           NOT NULL,
    least_percent     INT           NOT NULL,
    cpd_hours         DECIMAL(5, 2) NOT NULL,
    counts_for        UUID,
    sequence          INT           NOT NULL,
    made_at           DATETIME(6)   NOT NULL,
    cancelled_because VARCHAR(500),
    confirmed_at      DATETIME(6),
    version           BIGINT        NOT NULL,
    KEY webinars_webinar_end (ends_at, id),
    KEY webinars_webinar_start (starts_at, id),
    KEY webinars_webinar_host (host_id, starts_at)
) CHARACTER SET utf8mb4;

-- Who has a place, waits for one, or gave it up. turns grows with each of these steps; queued_at is where one stands in the queue.
CREATE TABLE webinars_registration (
    id         UUID        NOT NULL PRIMARY KEY,
    webinar_id UUID        NOT NULL,
    person_id  UUID        NOT NULL,
    state      VARCHAR(20) NOT NULL,
    turns      INT         NOT NULL,
    queued_at  DATETIME(6) NOT NULL,
    UNIQUE KEY webinars_registration_once (webinar_id, person_id),
    KEY webinars_registration_queue (webinar_id, state, queued_at, id),
    KEY webinars_registration_person (person_id, state)
);

-- Who went in by their own address, and when.
CREATE TABLE webinars_join (
    id         UUID        NOT NULL PRIMARY KEY,
    webinar_id UUID        NOT NULL,
    person_id  UUID        NOT NULL,
    joined_at  DATETIME(6) NOT NULL,
    device     VARCHAR(20) NOT NULL,
    KEY webinars_join_webinar (webinar_id, person_id, joined_at),
    KEY webinars_join_person (person_id)
);

-- From when until when somebody was there, as the provider reports it; the same report read twice is one row.
CREATE TABLE webinars_segment (
    webinar_id UUID        NOT NULL,
    person_id  UUID        NOT NULL,
    joined_at  DATETIME(6) NOT NULL,
    left_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (webinar_id, person_id, joined_at, left_at),
    KEY webinars_segment_person (person_id)
);

-- What was decided about somebody's attendance, each decision after the one it replaces; statement_id once it was told.
CREATE TABLE webinars_attendance (
    webinar_id   UUID        NOT NULL,
    person_id    UUID        NOT NULL,
    number       INT         NOT NULL,
    attended     BOOLEAN     NOT NULL,
    seconds      INT         NOT NULL,
    because      VARCHAR(500),
    decided_by   UUID,
    decided_at   DATETIME(6) NOT NULL,
    statement_id UUID,
    PRIMARY KEY (webinar_id, person_id, number),
    UNIQUE KEY webinars_attendance_statement (statement_id),
    KEY webinars_attendance_person (person_id)
) CHARACTER SET utf8mb4;
