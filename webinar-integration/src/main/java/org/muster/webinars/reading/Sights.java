package org.muster.webinars.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.Learners;

/** What whoever asks may see; nobody sees what is open to anyone. */
@ApplicationScoped
class Sights {

    @Inject
    Permission permission;

    @Inject
    AccessLevels levels;

    @Inject
    Learners learners;

    @Inject
    Cohorts cohorts;

    Sight current() {
        Sight sight = Sight.of(levels.current());
        return permission.actor().map(person -> of(person, sight)).orElse(sight);
    }

    private Sight of(PersonId person, Sight sight) {
        String courses = learners.coursesOf(person).stream()
                .map(course -> course.value().toString())
                .collect(Collectors.joining(","));
        String groups = cohorts.around(person).stream()
                .map(cohort -> cohort.id().toString())
                .collect(Collectors.joining(","));
        return sight.with(person, courses, groups);
    }
}
