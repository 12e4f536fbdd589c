package org.muster.core.kernel.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Sql;

/**
 * Asks for slow or remote work in the transaction of the change that needs it. The key says what the work is for: asking
 * twice with the same kind and key asks once.
 */
@ApplicationScoped
public class WorkQueue {

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

    @Transactional(TxType.MANDATORY)
    public void ask(String kind, String key, Record payload) {
        askAt(clock.instant(), kind, key, payload);
    }

    /** The same, not before {@code due}. */
    @Transactional(TxType.MANDATORY)
    public void askAt(Instant due, String kind, String key, Record payload) {
        sql.change("""
                INSERT IGNORE INTO kernel_work (id, kind, work_key, payload, asked_at, due_at, attempts, fence, state)
                VALUES (?, ?, ?, ?, ?, ?, 0, 0, 'WAITING')""", Ids.next(), kind, key, json.toJson(payload), clock.instant(), due);
        afterCommit.run(runner::wake);
    }
}
