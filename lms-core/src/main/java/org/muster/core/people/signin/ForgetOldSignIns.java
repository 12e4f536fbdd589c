package org.muster.core.people.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.start.Background;

/** Deletes, every hour, what has ended: sign-ins, links, registrations and counted failures. */
@ApplicationScoped
class ForgetOldSignIns implements Background {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("forget-old-sign-ins", PAUSE, this::forget);

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
        Instant now = clock.instant();
        return deleted("DELETE FROM people_sign_in WHERE ends_at < ? LIMIT 1000", now)
                | deleted("DELETE FROM people_link WHERE ends_at < ? LIMIT 1000", now)
                | deleted("DELETE FROM people_registration WHERE ends_at < ? LIMIT 1000", now)
                | deleted("DELETE FROM people_attempt WHERE last_at < ? LIMIT 1000", now.minus(Duration.ofDays(1)));
    }

    private boolean deleted(String sentence, Instant before) {
        return sql.change(sentence, before) > 0;
    }
}
