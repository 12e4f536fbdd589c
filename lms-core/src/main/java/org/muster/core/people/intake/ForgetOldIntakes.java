package org.muster.core.people.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FilesToForget;
import org.muster.core.kernel.start.Background;

/** Forgets files that were brought a week ago, with all their lines. */
@ApplicationScoped
class ForgetOldIntakes implements Background {

    static final Duration LIFE = Duration.ofDays(7);

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    FilesToForget files;

    @Inject
    StagedLines staged;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("forget-old-intakes", PAUSE, this::forget);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Whether there may be more to forget at once. */
    boolean forget() {
        return transactions.inNew(() -> {
            List<Old> old = sql.list(
                    row -> new Old(row.id("id"), new FileDigest(row.text("digest"))),
                    "SELECT id, digest FROM people_intake WHERE asked_at < ? LIMIT 10 FOR UPDATE SKIP LOCKED",
                    clock.instant().minus(LIFE));
            old.forEach(intake -> {
                files.forget(intake.digest());
                staged.forget(intake.id());
                sql.change("DELETE FROM people_intake WHERE id = ?", intake.id());
            });
            return !old.isEmpty();
        });
    }

    private record Old(UUID id, FileDigest digest) {}
}
