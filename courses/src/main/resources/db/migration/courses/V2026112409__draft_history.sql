-- What was done to a draft, in order, so that it can be looked at, undone and done again.
CREATE TABLE courses_draft_change (
    draft_id  UUID        NOT NULL,
    number    BIGINT      NOT NULL,
    at        DATETIME(6) NOT NULL,
    person_id UUID,
    act       VARCHAR(10) NOT NULL,
    subject   VARCHAR(60) NOT NULL,
    undone_at DATETIME(6),
    PRIMARY KEY (draft_id, number)
) CHARACTER SET utf8mb4;

-- What a change did to each part: how it stood before and after, as JSON; the course itself is the part without a name.
CREATE TABLE courses_draft_step (
    draft_id     UUID        NOT NULL,
    number       BIGINT      NOT NULL,
    place        INT         NOT NULL,
    part         VARCHAR(60) NOT NULL,
    state_before LONGTEXT    NOT NULL,
    state_after  LONGTEXT    NOT NULL,
    PRIMARY KEY (draft_id, number, place)
) CHARACTER SET utf8mb4;

-- Who has a draft open, and which part of it.
CREATE TABLE courses_draft_presence (
    draft_id  UUID        NOT NULL,
    person_id UUID        NOT NULL,
    seen_at   DATETIME(6) NOT NULL,
    part      VARCHAR(60) NOT NULL,
    PRIMARY KEY (draft_id, person_id)
) CHARACTER SET utf8mb4;
