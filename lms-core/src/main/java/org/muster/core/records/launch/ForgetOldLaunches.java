package org.muster.core.records.launch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.start.Background;

/** Deletes, every hour, tokens that have ended. */
@ApplicationScoped
class ForgetOldLaunches implements Background {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("forget-old-launches", PAUSE, this::forget);

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
        return sql.change("DELETE FROM records_launch WHERE ends_at < ? LIMIT 1000", clock.instant()) > 0;
    }
}
