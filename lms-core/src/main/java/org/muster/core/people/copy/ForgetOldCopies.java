package org.muster.core.people.copy;

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

/** Deletes copies that were made a week ago, row and file. */
@ApplicationScoped
class ForgetOldCopies implements Background {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    FilesToForget files;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("forget-old-copies", PAUSE, this::forget);

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
        return transactions.inNew(() -> {
            List<Old> old = sql.list(
                    row -> new Old(row.id("id"), new FileDigest(row.text("digest"))),
                    "SELECT id, digest FROM people_copy WHERE made_at < ? LIMIT 100 FOR UPDATE SKIP LOCKED",
                    clock.instant().minus(CopyQuery.LIFE));
            old.forEach(copy -> {
                files.forget(copy.digest());
                sql.change("DELETE FROM people_copy WHERE id = ?", copy.id());
            });
            return !old.isEmpty();
        });
    }

    private record Old(UUID id, FileDigest digest) {}
}
