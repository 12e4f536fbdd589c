package org.muster.courses.api;

import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/** Who learns what. The calling use case asks for its act first. */
public interface Learners {

    /** Whether the person is or was enrolled in any version of the course. */
    boolean isLearner(PersonId person, CourseId course);

    /** The courses the person is or was enrolled in, the latest enrolment first. */
    List<CourseId> coursesOf(PersonId person);

    /** The person's newest enrolment in the course; empty when there is none, or when they withdrew. */
    Optional<EnrolmentId> enrolment(PersonId person, CourseId course);
}
