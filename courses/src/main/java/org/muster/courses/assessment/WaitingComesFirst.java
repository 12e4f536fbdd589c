package org.muster.courses.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;

/** After an attempt that failed the next begins so many hours later as the version says. */
final class WaitingComesFirst {

    private WaitingComesFirst() {}

    static Optional<Instant> until(Study study, List<Attempt> attempts) {
        Duration wait = Duration.ofHours(study.syllabus().assessment().conduct().pause());
        return attempts.stream()
                .filter(attempt -> !attempt.isPassed())
                .flatMap(attempt -> attempt.submittedAt().stream())
                .max(Instant::compareTo)
                .map(last -> last.plus(wait));
    }

    static void check(Study study, List<Attempt> attempts, Instant now) {
        if (until(study, attempts).filter(now::isBefore).isPresent()) {
            throw new RuleBroken("courses.attempt.wait");
        }
    }
}
