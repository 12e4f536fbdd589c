package org.muster.courses.api;

import java.time.Instant;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/**
 * How far one person is in one course.
 *
 * @param percent lessons done of all lessons, 0 to 100
 * @param attemptsLeft assessment attempts left; none left and not completed means failed
 */
public record EnrolmentProgress(
        EnrolmentId enrolment,
        PersonId person,
        CourseId course,
        CourseVersionId version,
        int percent,
        int attemptsLeft,
        Instant enrolledAt,
        Optional<Instant> completedAt) {}
