-- Which webinars somebody attended for an enrolment: each counts once, however often it is told.
CREATE TABLE courses_attendance (
    enrolment_id UUID         NOT NULL,
    activity     VARCHAR(400) NOT NULL,
    attended_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (enrolment_id, activity)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
