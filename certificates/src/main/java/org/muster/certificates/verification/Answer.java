package org.muster.certificates.verification;

import java.time.Duration;
import java.util.Optional;

/**
 * What somebody who asks about a code is told.
 *
 * @param verdict empty when no certificate has the code, or when it was not looked up
 * @param pause how long to wait before asking again, for whoever asked for too many codes that no certificate has; otherwise zero
 */
public record Answer(Optional<Verdict> verdict, Duration pause) {

    static final Answer NONE = new Answer(Optional.empty(), Duration.ZERO);

    static Answer of(Verdict verdict) {
        return new Answer(Optional.of(verdict), Duration.ZERO);
    }

    static Answer later(Duration pause) {
        return new Answer(Optional.empty(), pause);
    }

    /** Whether it was not looked up. */
    public boolean isTooEarly() {
        return !pause.isZero();
    }
}
