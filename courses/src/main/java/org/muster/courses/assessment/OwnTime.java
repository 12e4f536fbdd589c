package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.delivery.Study;

/** How much time whoever acts has for the assessment of a course, and when they may try again. */
@ApplicationScoped
public class OwnTime {

    @Inject
    Permission permission;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    OwnAttempts attempts;

    @Inject
    ActingTime time;

    /** How long an attempt lasts for them; empty when there is no clock. */
    public Optional<Duration> limit(Study study) {
        permission.require(CoursesAct.LEARN);
        int minutes = study.syllabus().assessment().conduct().limit();
        return minutes == 0
                ? Optional.empty()
                : extraTimes.of(permission.current()).of(Duration.ofMinutes(minutes));
    }

    /** When the next attempt may begin, while they have to wait for it. */
    public Optional<Instant> waitsUntil(Study study) {
        return WaitingComesFirst.until(study, attempts.of(study)).filter(until -> until.isAfter(time.now()));
    }
}
