package org.muster.courses.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.start.Background;

/** Deletes, every hour, the keys of steps that no device keeps any more. */
@ApplicationScoped
class ForgetOldSteps implements Background {

    /** Longer than devices keep what they could not send, which is 30 days. */
    static final Duration KEPT = Duration.ofDays(60);

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("forget-old-steps", PAUSE, this::forget);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Whether there may be more to delete at once. */
    boolean forget() {
        return sql.change(
                        "DELETE FROM courses_taken_step WHERE taken_at < ? LIMIT 1000",
                        clock.instant().minus(KEPT))
                > 0;
    }
}
