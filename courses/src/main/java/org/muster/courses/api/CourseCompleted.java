package org.muster.courses.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A person has done all that a course version asks for and passed its assessment. Told once for each enrolment.
 *
 * @param enrolment the enrolment, see {@link EnrolmentId}
 * @param attempt the assessment attempt that was passed
 * @param person the person's id
 * @param course the course, see {@link CourseId}
 * @param version the exact version, see {@link CourseVersionId}
 * @param scorePercent the score of the passed attempt, 0 to 100
 */
public record CourseCompleted(
        UUID enrolment, UUID attempt, UUID person, UUID course, UUID version, int scorePercent, Instant completedAt) {}
