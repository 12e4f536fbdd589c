package org.muster.courses.delivery;

import java.time.Duration;
import java.time.Instant;

/** A stretch of learning without a long pause. */
public record Sitting(Instant since, Instant until) {

    /** After so long without a sign of life a person has left. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** No step counts as more time than this: people look up from the screen. */
    static final Duration LONGEST_STEP = Duration.ofMinutes(5);

    public Duration length() {
        return Duration.between(since, until);
    }

    static boolean isOver(Instant lastSeen, Instant now) {
        return Duration.between(lastSeen, now).compareTo(IDLE) > 0;
    }

    static int secondsOf(Instant lastSeen, Instant now) {
        long seconds = Duration.between(lastSeen, now).toSeconds();
        return (int) Math.max(0, Math.min(seconds, LONGEST_STEP.toSeconds()));
    }
}
