package org.muster.webinars.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.webinars.webinar.Schedule;

/** A webinar begins after it is scheduled, within the next two years. */
final class StartIsToCome {

    private static final Duration FARTHEST = Duration.ofDays(731);

    private StartIsToCome() {}

    static void demand(Schedule schedule, Instant now) {
        Instant start = schedule.startsAt();
        if (!start.isAfter(now) || start.isAfter(now.plus(FARTHEST))) {
            throw new RuleBroken("webinars.rule.start");
        }
    }
}
