package org.muster.courses.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** Of what time somebody wants to see answers. */
public enum Period {
    ALL(Optional.empty()),
    YEAR(Optional.of(Duration.ofDays(365))),
    QUARTER(Optional.of(Duration.ofDays(91)));

    private final Optional<Duration> length;

    Period(Optional<Duration> length) {
        this.length = length;
    }

    /** As an address asks for it; all of them for anything else. */
    public static Period of(@Nullable String asked) {
        return Asked.choice(asked, ALL);
    }

    public String asked() {
        return Asked.word(this);
    }

    Instant since(Instant now) {
        return length.map(now::minus).orElse(Instant.EPOCH);
    }
}
