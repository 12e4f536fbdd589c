package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.EnrolmentProgress;
import org.muster.courses.api.Progress;

/** Awards follow completions a moment later; the demonstration is not ready before they are there. */
@ApplicationScoped
class AwardsAreIssued {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long A_MOMENT = 50;

    @Inject
    DemonstrationPeople people;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Progress progress;

    @Inject
    AwardsQuery awards;

    @Inject
    Clock clock;

    void await() {
        Instant end = clock.instant().plus(LONGEST);
        List<EnrolmentProgress> completed = completed();
        while (!completed.stream().allMatch(this::isIssued)) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException("the demonstration's awards were not issued in time");
            }
            pause();
        }
    }

    private List<EnrolmentProgress> completed() {
        List<PersonId> those = DemoFiles.states()
                .map(state -> people.of(state.getString("person")))
                .distinct()
                .toList();
        List<CourseId> courses =
                catalogue.current().stream().map(CourseVersionFacts::course).toList();
        return progress.of(those, courses).stream()
                .filter(enrolment -> enrolment.completedAt().isPresent())
                .toList();
    }

    private boolean isIssued(EnrolmentProgress enrolment) {
        return awards.of(enrolment.enrolment()).isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
