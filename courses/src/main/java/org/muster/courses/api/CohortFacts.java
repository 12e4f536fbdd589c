package org.muster.courses.api;

import java.time.LocalDate;
import org.muster.core.people.api.PersonId;

/**
 * A group of people who take a course together.
 *
 * @param trainer who leads it
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record CohortFacts(
        CohortId id, CourseId course, String title, PersonId trainer, LocalDate startsOn, LocalDate endsOn) {}
