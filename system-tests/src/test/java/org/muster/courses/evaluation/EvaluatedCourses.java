package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.ShortCourse;

/** A course that people may say something of. */
@ApplicationScoped
class EvaluatedCourses implements Belonging {

    @Inject
    ShortCourse course;

    private Optional<String> published = Optional.empty();

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/studio/results/{slug}");
    }

    @Override
    public synchronized Map<String, String> partsOf(PersonId owner) {
        published = Optional.of(published.orElseGet(course::publish));
        return Map.of("slug", published.get());
    }
}
