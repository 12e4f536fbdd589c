package org.muster.courses.api;

import java.util.Collection;
import java.util.List;
import org.muster.core.people.api.PersonId;

/** How far people are: never what they answered. */
public interface Progress {

    /** The newest enrolment of each of these people in any of these courses; none they withdrew from. */
    List<EnrolmentProgress> of(Collection<PersonId> people, Collection<CourseId> courses);
}
