package org.muster.core.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time at which people act: the clock’s, except while a past is replayed on this thread. */
@ApplicationScoped
public class ActingTime {

    private static final ThreadLocal<@Nullable Instant> REPLAYED = new ThreadLocal<>();

    @Inject
    Clock clock;

    public Instant now() {
        Instant replayed = REPLAYED.get();
        return replayed == null ? clock.instant() : replayed;
    }

    /** Does the work as if it were that time. */
    public void at(Instant time, Runnable work) {
        REPLAYED.set(time);
        try {
            work.run();
        } finally {
            REPLAYED.remove();
        }
    }
}
