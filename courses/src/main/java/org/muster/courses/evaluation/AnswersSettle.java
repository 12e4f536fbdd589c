package org.muster.courses.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;

/** Whoever has said something may change it for a while; then it stands. */
final class AnswersSettle {

    static final Duration AFTER = Duration.ofDays(30);

    private AnswersSettle() {}

    static boolean isOpen(Optional<? extends Given<?>> before, Instant now) {
        return before.map(given -> now.isBefore(given.at().plus(AFTER))).orElse(true);
    }

    static void check(Optional<? extends Given<?>> before, Instant now) {
        if (!isOpen(before, now)) {
            throw new RuleBroken("courses.evaluation.settled", AFTER.toDays());
        }
    }
}
