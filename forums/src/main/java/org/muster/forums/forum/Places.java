package org.muster.forums.forum;

import java.util.List;
import java.util.function.Supplier;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CourseId;

/**
 * Where somebody learns and leads, asked for when it is first needed.
 *
 * @param courses those they are or were enrolled in
 * @param cohorts those they lead or belong to
 */
record Places(PersonId person, Supplier<List<CourseId>> courses, Supplier<List<CohortFacts>> cohorts) {}
