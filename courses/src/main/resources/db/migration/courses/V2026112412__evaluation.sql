-- What somebody said of a course they completed, in degrees from 1 to 5; once for each enrolment.
CREATE TABLE courses_evaluation (
    enrolment_id   UUID        NOT NULL PRIMARY KEY,
    version_id     UUID        NOT NULL,
    relevance      TINYINT     NOT NULL,
    clarity        TINYINT     NOT NULL,
    pace           TINYINT     NOT NULL,
    confidence     TINYINT     NOT NULL,
    recommendation TINYINT     NOT NULL,
    overall        TINYINT     NOT NULL,
    remark         TEXT,
    given_at       DATETIME(6) NOT NULL,
    KEY courses_evaluation_version (version_id, given_at)
) CHARACTER SET utf8mb4;

-- Who would rather not say.
CREATE TABLE courses_evaluation_skip (
    enrolment_id UUID        NOT NULL PRIMARY KEY,
    skipped_at   DATETIME(6) NOT NULL
);

-- What a course changed at work, said three months later; once for each enrolment.
CREATE TABLE courses_impact (
    enrolment_id UUID        NOT NULL PRIMARY KEY,
    version_id   UUID        NOT NULL,
    applied      VARCHAR(10) NOT NULL,
    remark       TEXT,
    given_at     DATETIME(6) NOT NULL,
    KEY courses_impact_version (version_id, given_at)
) CHARACTER SET utf8mb4;

-- Whom a letter asked what a course changed, and the hash of the address by which they want no more of them.
CREATE TABLE courses_impact_letter (
    enrolment_id UUID        NOT NULL PRIMARY KEY,
    person_id    UUID        NOT NULL,
    stop_hash    BINARY(32)  NOT NULL,
    asked_at     DATETIME(6) NOT NULL,
    UNIQUE KEY courses_impact_letter_stop (stop_hash),
    KEY courses_impact_letter_person (person_id)
);

-- Who wants no such letters.
CREATE TABLE courses_impact_stop (
    person_id  UUID        NOT NULL PRIMARY KEY,
    stopped_at DATETIME(6) NOT NULL
);

-- What people think of a course altogether: all there is, and how much of it is shown.
CREATE TABLE courses_rating (
    course_id     UUID NOT NULL PRIMARY KEY,
    answers       INT  NOT NULL,
    points        INT  NOT NULL,
    shown_answers INT  NOT NULL,
    shown_points  INT  NOT NULL
);

ALTER TABLE courses_enrolment ADD KEY courses_enrolment_completed (completed_at, version_id);
ALTER TABLE courses_enrolment ADD KEY courses_enrolment_version (version_id, completed_at);
