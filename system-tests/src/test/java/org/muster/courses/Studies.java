package org.muster.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;

/** Each owner's way through one course. */
@ApplicationScoped
class Studies implements Belonging {

    @Inject
    ShortCourse course;

    private Optional<String> begun = Optional.empty();

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/learn/{enrolment}");
    }

    @Override
    public synchronized Map<String, String> partsOf(PersonId owner) {
        begun = Optional.of(begun.orElseGet(course::publish));
        return Map.of("enrolment", course.enrol(owner, begun.get()).toString());
    }
}
