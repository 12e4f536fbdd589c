-- Where people talk. A forum belongs to a cohort, a course or, with an id of its own, to a community of an access level.
CREATE TABLE forums_forum (
    id           UUID         NOT NULL PRIMARY KEY,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   UUID         NOT NULL,
    title        VARCHAR(200) NOT NULL,
    about        VARCHAR(500) NOT NULL,
    level        VARCHAR(20)  NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY forums_forum_subject (subject_kind, subject_id)
) CHARACTER SET utf8mb4;

-- last_number is the number of its last post; posts are numbered from 1 without gaps and are never deleted.
CREATE TABLE forums_thread (
    id               UUID         NOT NULL PRIMARY KEY,
    forum_id         UUID         NOT NULL,
    kind             VARCHAR(20)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    author_id        UUID         NOT NULL,
    begun_at         DATETIME(6)  NOT NULL,
    last_at          DATETIME(6)  NOT NULL,
    last_by          UUID         NOT NULL,
    last_number      INT          NOT NULL,
    pinned           BOOLEAN      NOT NULL,
    hidden           BOOLEAN      NOT NULL,
    locked_because   VARCHAR(500),
    accepted_post_id UUID,
    KEY forums_thread_activity (forum_id, pinned, last_at, id),
    KEY forums_thread_newest (forum_id, last_at, id)
) CHARACTER SET utf8mb4;

-- words is the text without its formatting. form_key makes sending a form twice the same as sending it once.
CREATE TABLE forums_post (
    id            UUID        NOT NULL PRIMARY KEY,
    thread_id     UUID        NOT NULL,
    number        INT         NOT NULL,
    author_id     UUID        NOT NULL,
    capacity      VARCHAR(20) NOT NULL,
    body          MEDIUMTEXT  NOT NULL,
    words         MEDIUMTEXT  NOT NULL,
    written_at    DATETIME(6) NOT NULL,
    edited_at     DATETIME(6),
    state         VARCHAR(20) NOT NULL,
    state_because VARCHAR(500),
    state_at      DATETIME(6),
    form_key      UUID        NOT NULL,
    UNIQUE KEY forums_post_number (thread_id, number),
    UNIQUE KEY forums_post_form (author_id, form_key),
    KEY forums_post_author (author_id, written_at),
    KEY forums_post_state (state, state_at)
) CHARACTER SET utf8mb4;

-- What a post said before it was edited.
CREATE TABLE forums_post_version (
    post_id     UUID        NOT NULL,
    number      INT         NOT NULL,
    body        MEDIUMTEXT  NOT NULL,
    replaced_at DATETIME(6) NOT NULL,
    PRIMARY KEY (post_id, number)
) CHARACTER SET utf8mb4;

-- Whoever writes holds their row: what one person sends at once follows one after the other.
CREATE TABLE forums_writer (
    person_id UUID NOT NULL PRIMARY KEY
);

CREATE TABLE forums_helpful (
    post_id   UUID        NOT NULL,
    person_id UUID        NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (post_id, person_id)
);

-- What somebody was writing: an answer in a thread, or a new thread in a forum.
CREATE TABLE forums_draft (
    person_id UUID         NOT NULL,
    place_id  UUID         NOT NULL,
    title     VARCHAR(200) NOT NULL,
    body      MEDIUMTEXT   NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_id, place_id)
) CHARACTER SET utf8mb4;

-- The number of the last post somebody has seen of a thread.
CREATE TABLE forums_seen (
    person_id UUID NOT NULL,
    thread_id UUID NOT NULL,
    number    INT  NOT NULL,
    PRIMARY KEY (person_id, thread_id)
);

-- Who wants letters of new posts in a thread or a forum.
CREATE TABLE forums_follow (
    place_id  UUID        NOT NULL,
    person_id UUID        NOT NULL,
    since     DATETIME(6) NOT NULL,
    PRIMARY KEY (place_id, person_id),
    KEY forums_follow_person (person_id)
);

-- Letters to a person about a thread: up to which post they told, when the last one went, whether the next one is planned.
CREATE TABLE forums_letter (
    person_id UUID    NOT NULL,
    thread_id UUID    NOT NULL,
    told      INT     NOT NULL,
    planned   BOOLEAN NOT NULL,
    last_at   DATETIME(6),
    PRIMARY KEY (person_id, thread_id)
);

-- The addresses in letters by which one stops them; SHA-256 of the secret.
CREATE TABLE forums_stop (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    person_id  UUID        NOT NULL,
    thread_id  UUID        NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    KEY forums_stop_made (made_at)
);

CREATE TABLE forums_report (
    id         UUID          NOT NULL PRIMARY KEY,
    post_id    UUID          NOT NULL,
    person_id  UUID          NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    told_at    DATETIME(6)   NOT NULL,
    settled_at DATETIME(6),
    UNIQUE KEY forums_report_once (post_id, person_id),
    KEY forums_report_open (settled_at, told_at),
    KEY forums_report_person (person_id, told_at)
) CHARACTER SET utf8mb4;

CREATE TABLE forums_picture (
    id        UUID         NOT NULL PRIMARY KEY,
    forum_id  UUID         NOT NULL,
    person_id UUID         NOT NULL,
    digest    CHAR(64)     NOT NULL,
    type      VARCHAR(100) NOT NULL,
    came_at   DATETIME(6)  NOT NULL,
    KEY forums_picture_person (person_id, came_at)
);

-- The posts a picture stands in: whoever may read one of them may see it.
CREATE TABLE forums_picture_use (
    picture_id UUID NOT NULL,
    post_id    UUID NOT NULL,
    PRIMARY KEY (picture_id, post_id),
    KEY forums_picture_use_post (post_id)
);
