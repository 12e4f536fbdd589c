package org.muster.certificates.awards;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;

/** Each owner's certificate of one course. */
@ApplicationScoped
class Awarded implements Belonging {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ShortCourse course;

    @Inject
    AwardsQuery awards;

    private Optional<String> passed = Optional.empty();

    @Override
    public boolean standsIn(String pattern) {
        return pattern.equals("/certificates/*");
    }

    @Override
    public synchronized Map<String, String> partsOf(PersonId owner) {
        passed = Optional.of(passed.orElseGet(course::publish));
        EnrolmentId enrolment = course.passedBy(owner, passed.get());
        await().atMost(PATIENCE).until(() -> awards.of(enrolment).isPresent());
        return Map.of("*", awards.of(enrolment).orElseThrow().id() + ending());
    }

    @Override
    public String ending() {
        return ".pdf";
    }
}
