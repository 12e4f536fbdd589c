package org.muster.courses.evaluation;

import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.RuleBroken;

/** What a course changed at work shows after a while: nobody is asked, or says, before. */
final class ImpactTakesTime {

    static final Duration TIME = Duration.ofDays(90);

    private ImpactTakesTime() {}

    static boolean isOver(Instant completedAt, Instant now) {
        return !now.isBefore(completedAt.plus(TIME));
    }

    static void check(Instant completedAt, Instant now) {
        if (!isOver(completedAt, now)) {
            throw new RuleBroken("courses.impact.too-soon", TIME.toDays());
        }
    }
}
