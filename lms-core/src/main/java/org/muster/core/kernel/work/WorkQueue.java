package org.muster.core.kernel.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Sql;

/**
 * Asks for slow or remote work in the transaction of the change that needs it. The key says what the work is for: asking
 * twice with the same kind and key asks once.
 *
 * <p>What a transaction asks for is written as its last act, in the order of the keys: two that ask for the same work at once
 * then wait for each other one way only, where InnoDB would otherwise end one of them.
 */
@ApplicationScoped
public class WorkQueue {

    private static final Object ASKED = WorkQueue.class;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Jsonb json;

    @Inject
    AfterCommit afterCommit;

    @Inject
    WorkRunner runner;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Transactional(TxType.MANDATORY)
    public void ask(String kind, String key, Record payload) {
        askAt(clock.instant(), kind, key, payload);
    }

    /** The same, not before {@code due}. */
    @Transactional(TxType.MANDATORY)
    public void askAt(Instant due, String kind, String key, Record payload) {
        asked().add(new Asked(kind, key, json.toJson(payload), clock.instant(), due));
    }

    private AskedInOne asked() {
        return Optional.ofNullable((AskedInOne) transaction.getResource(ASKED)).orElseGet(this::begin);
    }

    private AskedInOne begin() {
        AskedInOne asked = new AskedInOne(sql.hold());
        transaction.putResource(ASKED, asked);
        transaction.registerInterposedSynchronization(asked);
        afterCommit.run(runner::wake);
        return asked;
    }

    private record Asked(String kind, String key, String payload, Instant at, Instant due) {

        @Nullable
        Object[] row() {
            return new @Nullable Object[] {Ids.next(), kind, key, payload, at, due};
        }
    }

    /** What one transaction asks for. */
    private final class AskedInOne implements Synchronization {

        private static final Comparator<Asked> BY_KEY =
                Comparator.comparing(Asked::kind).thenComparing(Asked::key);

        private final List<Asked> all = new ArrayList<>();
        private final Sql.Held connection;

        AskedInOne(Sql.Held connection) {
            this.connection = connection;
        }

        void add(Asked asked) {
            all.add(asked);
        }

        @Override
        public void beforeCompletion() {
            all.sort(BY_KEY);
            connection.changeAll("""
                    INSERT IGNORE INTO kernel_work (id, kind, work_key, payload, asked_at, due_at, attempts, fence, state)
                    VALUES (?, ?, ?, ?, ?, ?, 0, 0, 'WAITING')""", all.stream().map(Asked::row).toList());
        }

        @Override
        public void afterCompletion(int status) {
            connection.close(); // the rows went with the transaction
        }
    }
}
