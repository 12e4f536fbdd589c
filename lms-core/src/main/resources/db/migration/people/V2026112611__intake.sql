-- A file with an employer's people: looked at first, then taken whole. Forgotten a week after it was brought.
CREATE TABLE people_intake (
    id              UUID         NOT NULL PRIMARY KEY,
    organisation_id UUID         NOT NULL,
    asked_by        UUID,
    asked_at        DATETIME(6)  NOT NULL,
    file_name       VARCHAR(150) NOT NULL,
    digest          CHAR(64)     NOT NULL,
    writing         VARCHAR(30)  NOT NULL,
    heading         TEXT         NOT NULL,
    columns         VARCHAR(300) NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    refusal         VARCHAR(60),
    language        VARCHAR(10)  NOT NULL,
    missing_leave   BOOLEAN      NOT NULL,
    letters         BOOLEAN      NOT NULL,
    entered         INT          NOT NULL,
    changed         INT          NOT NULL,
    same            INT          NOT NULL,
    wrong           INT          NOT NULL,
    unknown         INT          NOT NULL,
    missing         INT          NOT NULL,
    ended_at        DATETIME(6),
    KEY people_intake_recent (organisation_id, asked_at),
    KEY people_intake_asked (asked_at),
    CONSTRAINT people_intake_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) CHARACTER SET utf8mb4;

-- How far reading has come; written while the transaction that reads is under way.
CREATE TABLE people_intake_progress (
    intake_id UUID NOT NULL PRIMARY KEY,
    done      INT  NOT NULL,
    total     INT  NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE people_intake_line (
    intake_id     UUID         NOT NULL,
    number        INT          NOT NULL,
    staff_number  VARCHAR(60),
    email         VARCHAR(254),
    email_key     VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    given_name    VARCHAR(200) NOT NULL,
    family_name   VARCHAR(200) NOT NULL,
    site          VARCHAR(120) NOT NULL,
    department    VARCHAR(120) NOT NULL,
    job_title     VARCHAR(200) NOT NULL,
    tags          VARCHAR(500) NOT NULL,
    joined_on     DATE,
    unreadable    BOOLEAN      NOT NULL,
    state         VARCHAR(10)  NOT NULL,
    person_id     UUID,
    site_id       UUID,
    member        BOOLEAN      NOT NULL,
    newcomer      BOOLEAN      NOT NULL,
    new_person    UUID         NOT NULL,
    new_member    UUID         NOT NULL,
    new_letter    UUID         NOT NULL,
    PRIMARY KEY (intake_id, number),
    KEY people_intake_line_staff (intake_id, staff_number),
    KEY people_intake_line_email (intake_id, email_key),
    KEY people_intake_line_person (intake_id, person_id)
) CHARACTER SET utf8mb4;

-- What is wrong with a line: "read" is known from the file alone, the rest from the roster it is compared with.
CREATE TABLE people_intake_mistake (
    intake_id UUID         NOT NULL,
    number    INT          NOT NULL,
    place     VARCHAR(20)  NOT NULL,
    problem   VARCHAR(60)  NOT NULL,
    what      VARCHAR(120) NOT NULL,
    read_off  BOOLEAN      NOT NULL,
    PRIMARY KEY (intake_id, number, place)
) CHARACTER SET utf8mb4;

-- Invited, and not written to yet.
ALTER TABLE people_invitation
    ADD COLUMN unsent BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY people_invitation_unsent (organisation_id, unsent, id);
