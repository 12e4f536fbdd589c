package org.muster.core.records.day;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.Background;

/** Counts new statements into their days, a part at a time. */
@ApplicationScoped
class CountDays implements Background {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    DayCounts counts;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("count-days", PAUSE, this::count);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    private boolean count() {
        return transactions.inNew(() -> counts.step(clock.instant()));
    }
}
