package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.backlog.BacklogQuery;
import org.muster.core.kernel.start.StartProgress;

/** The other modules follow what was told, such as certificates; the demonstration is not ready before they have. */
@ApplicationScoped
class EventsAreHeard {

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);
    private static final long A_MOMENT = 50;

    @Inject
    BacklogQuery backlog;

    @Inject
    Clock clock;

    /** Goes on without them when nothing was heard for a while: they are tried again in the background. */
    void await(StartProgress progress) {
        long waiting = backlog.counts().eventsWaiting();
        Instant next = clock.instant().plus(BETWEEN_WORDS);
        while (backlog.counts().eventsWaiting() > 0) {
            pause();
            if (clock.instant().isAfter(next)) {
                long left = backlog.counts().eventsWaiting();
                if (left >= waiting) {
                    return;
                }
                progress.step("Issuing certificates, %,d events to go".formatted(left));
                waiting = left;
                next = clock.instant().plus(BETWEEN_WORDS);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
