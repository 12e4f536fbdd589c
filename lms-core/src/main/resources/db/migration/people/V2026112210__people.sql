-- A person is an opaque id with a state. Who that is stands in people_identity and can be destroyed alone.
CREATE TABLE people_person (
    id         UUID        NOT NULL PRIMARY KEY,
    state      VARCHAR(10) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE people_identity (
    person_id    UUID         NOT NULL PRIMARY KEY,
    given_name   VARCHAR(200) NOT NULL,
    family_name  VARCHAR(200) NOT NULL,
    display_name VARCHAR(401) NOT NULL,
    sort_name    VARCHAR(402) NOT NULL,
    email        VARCHAR(254) NOT NULL,
    email_key    VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language     VARCHAR(10)  NOT NULL,
    zone         VARCHAR(60)  NOT NULL,
    version      BIGINT       NOT NULL,
    UNIQUE KEY people_identity_email (email_key),
    KEY people_identity_sort (sort_name, person_id),
    CONSTRAINT people_identity_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

CREATE TABLE people_organisation (
    id      UUID         NOT NULL PRIMARY KEY,
    name    VARCHAR(200) NOT NULL,
    sector  VARCHAR(60)  NOT NULL,
    region  VARCHAR(60)  NOT NULL,
    size    VARCHAR(20)  NOT NULL,
    version BIGINT       NOT NULL,
    KEY people_organisation_name (name, id)
) CHARACTER SET utf8mb4;

CREATE TABLE people_site (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    code            VARCHAR(40)  NOT NULL,
    name            VARCHAR(200) NOT NULL,
    town            VARCHAR(120) NOT NULL,
    kind            VARCHAR(40)  NOT NULL,
    UNIQUE KEY people_site_code (organisation_id, code),
    CONSTRAINT people_site_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) CHARACTER SET utf8mb4;

CREATE TABLE people_membership (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    person_id       UUID         NOT NULL,
    site_id         UUID,
    department      VARCHAR(120) NOT NULL,
    job_title       VARCHAR(200) NOT NULL,
    manager_id      UUID,
    roster_id       VARCHAR(60),
    started_on      DATE         NOT NULL,
    ended_on        DATE,
    version         BIGINT       NOT NULL,
    UNIQUE KEY people_membership_once (organisation_id, person_id),
    UNIQUE KEY people_membership_roster (organisation_id, roster_id),
    CONSTRAINT people_membership_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT people_membership_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT people_membership_manager FOREIGN KEY (manager_id) REFERENCES people_person (id),
    CONSTRAINT people_membership_site FOREIGN KEY (site_id) REFERENCES people_site (id)
) CHARACTER SET utf8mb4;

-- Roles beyond learner, which everyone is. "place" lets a role be granted once everywhere and once for an organisation.
CREATE TABLE people_role (
    id              UUID        NOT NULL PRIMARY KEY,
    person_id       UUID        NOT NULL,
    role            VARCHAR(30) NOT NULL,
    organisation_id UUID,
    place           CHAR(36)    AS (IFNULL(CAST(organisation_id AS CHAR(36)), '')) PERSISTENT,
    granted_at      DATETIME(6) NOT NULL,
    granted_by      UUID,
    UNIQUE KEY people_role_once (person_id, role, place),
    KEY people_role_role (role, person_id),
    CONSTRAINT people_role_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT people_role_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) CHARACTER SET utf8mb4;

CREATE TABLE people_password (
    person_id UUID         NOT NULL PRIMARY KEY,
    hash      VARCHAR(200) NOT NULL,
    set_at    DATETIME(6)  NOT NULL,
    CONSTRAINT people_password_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

-- An authenticator app; counts once confirmed. "last_step" is the time step of the last code taken: each is taken once.
CREATE TABLE people_second_step (
    person_id    UUID          NOT NULL PRIMARY KEY,
    secret       VARBINARY(64) NOT NULL,
    made_at      DATETIME(6)   NOT NULL,
    confirmed_at DATETIME(6),
    last_step    BIGINT        NOT NULL,
    CONSTRAINT people_second_step_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

CREATE TABLE people_recovery_code (
    person_id UUID       NOT NULL,
    code_hash BINARY(32) NOT NULL,
    PRIMARY KEY (person_id, code_hash),
    CONSTRAINT people_recovery_code_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

-- Who is signed in where. The cookie's token is stored as its SHA-256 only.
CREATE TABLE people_sign_in (
    token_hash   BINARY(32)   NOT NULL PRIMARY KEY,
    id           UUID         NOT NULL,
    person_id    UUID         NOT NULL,
    stay         BOOLEAN      NOT NULL,
    second_step  BOOLEAN      NOT NULL,
    device       VARCHAR(200) NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY people_sign_in_id (id),
    KEY people_sign_in_seen (person_id, last_seen_at),
    KEY people_sign_in_end (ends_at),
    CONSTRAINT people_sign_in_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;

-- Failed tries at a door: an account, an address, a code. The door is a SHA-256.
CREATE TABLE people_attempt (
    door     BINARY(32)  NOT NULL PRIMARY KEY,
    failures INT         NOT NULL,
    last_at  DATETIME(6) NOT NULL,
    KEY people_attempt_last (last_at)
) CHARACTER SET utf8mb4;

-- Asked for and not yet confirmed from the mailbox: no person yet.
CREATE TABLE people_registration (
    token_hash    BINARY(32)   NOT NULL PRIMARY KEY,
    given_name    VARCHAR(200) NOT NULL,
    family_name   VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    language      VARCHAR(10)  NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    ends_at       DATETIME(6)  NOT NULL,
    KEY people_registration_end (ends_at)
) CHARACTER SET utf8mb4;

-- One-time links: a new password, or the first administrator (no person yet).
CREATE TABLE people_link (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    purpose    VARCHAR(20) NOT NULL,
    person_id  UUID,
    ends_at    DATETIME(6) NOT NULL,
    KEY people_link_purpose (purpose, person_id),
    KEY people_link_end (ends_at),
    CONSTRAINT people_link_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4;
