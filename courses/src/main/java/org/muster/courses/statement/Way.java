package org.muster.courses.statement;

import java.util.UUID;
import org.muster.courses.catalogue.CourseVersion;

/**
 * Whose way through what.
 *
 * @param learner the person's id
 * @param registration the enrolment's id
 */
public record Way(UUID learner, UUID registration, CourseVersion course) {}
