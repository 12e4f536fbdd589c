-- A course through all its versions.
CREATE TABLE courses_course (
    id                 UUID        NOT NULL PRIMARY KEY,
    slug               VARCHAR(60) NOT NULL,
    current_version_id UUID        NOT NULL,
    made_at            DATETIME(6) NOT NULL,
    UNIQUE KEY courses_course_slug (slug)
);

-- A published version: one document, written once, never changed.
CREATE TABLE courses_version (
    id           UUID        NOT NULL PRIMARY KEY,
    course_id    UUID        NOT NULL,
    number       VARCHAR(20) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    published_by UUID,
    syllabus     LONGTEXT    NOT NULL,
    UNIQUE KEY courses_version_number (course_id, number)
);

-- Which files of the store may be served, and as what.
CREATE TABLE courses_file (
    digest CHAR(64)     NOT NULL PRIMARY KEY,
    type   VARCHAR(100) NOT NULL,
    size   BIGINT       NOT NULL
);

-- A person's way through one version. open_mark is 1 until it is completed and null afterwards: one open way for each course.
CREATE TABLE courses_enrolment (
    id             UUID        NOT NULL PRIMARY KEY,
    person_id      UUID        NOT NULL,
    course_id      UUID        NOT NULL,
    version_id     UUID        NOT NULL,
    enrolled_at    DATETIME(6) NOT NULL,
    active_at      DATETIME(6),
    sitting_since  DATETIME(6),
    seconds_spent  INT         NOT NULL,
    place_lesson   VARCHAR(60),
    place_position INT         NOT NULL,
    lessons_done   INT         NOT NULL,
    attempts_used  INT         NOT NULL,
    completed_at   DATETIME(6),
    open_mark      TINYINT,
    version        BIGINT      NOT NULL,
    UNIQUE KEY courses_enrolment_open (person_id, course_id, open_mark),
    KEY courses_enrolment_person (person_id, enrolled_at),
    KEY courses_enrolment_course (course_id, person_id)
);

CREATE TABLE courses_lesson_progress (
    enrolment_id UUID        NOT NULL,
    lesson_id    VARCHAR(60) NOT NULL,
    opened_at    DATETIME(6) NOT NULL,
    read_at      DATETIME(6),
    completed_at DATETIME(6),
    PRIMARY KEY (enrolment_id, lesson_id)
);

-- The last answer to each question that does not count.
CREATE TABLE courses_check_answer (
    enrolment_id UUID        NOT NULL,
    question_id  VARCHAR(60) NOT NULL,
    response     TEXT        NOT NULL,
    correct      BOOLEAN     NOT NULL,
    tries        INT         NOT NULL,
    answered_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (enrolment_id, question_id)
);

-- The choices made in a scenario, as a JSON array of their ids.
CREATE TABLE courses_scenario_path (
    enrolment_id UUID        NOT NULL,
    scenario_id  VARCHAR(60) NOT NULL,
    path         TEXT        NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (enrolment_id, scenario_id)
);

-- What a person ticked for themselves.
CREATE TABLE courses_checklist_tick (
    enrolment_id UUID        NOT NULL,
    checklist_id VARCHAR(60) NOT NULL,
    item         INT         NOT NULL,
    PRIMARY KEY (enrolment_id, checklist_id, item)
);

CREATE TABLE courses_attempt (
    id           UUID        NOT NULL PRIMARY KEY,
    enrolment_id UUID        NOT NULL,
    number       INT         NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    draw         TEXT        NOT NULL,
    submitted_at DATETIME(6),
    points       INT,
    max_points   INT         NOT NULL,
    passed       BOOLEAN,
    version      BIGINT      NOT NULL,
    UNIQUE KEY courses_attempt_number (enrolment_id, number)
);

CREATE TABLE courses_attempt_answer (
    attempt_id  UUID        NOT NULL,
    question_id VARCHAR(60) NOT NULL,
    response    TEXT        NOT NULL,
    flagged     BOOLEAN     NOT NULL,
    saved_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (attempt_id, question_id)
);
