package org.muster.courses.assessment;

import java.time.Duration;
import java.util.Optional;

/** How much more time somebody has in assessments than others. */
public enum ExtraTime {
    NONE(0),
    QUARTER(25),
    HALF(50),
    DOUBLE(100),
    /** No clock at all. */
    UNLIMITED(0);

    private static final int WHOLE = 100;

    private final int percent;

    ExtraTime(int percent) {
        this.percent = percent;
    }

    /** How long they have where others have so long; empty for as long as they like. */
    public Optional<Duration> of(Duration limit) {
        return this == UNLIMITED
                ? Optional.empty()
                : Optional.of(limit.multipliedBy(WHOLE + percent).dividedBy(WHOLE));
    }
}
