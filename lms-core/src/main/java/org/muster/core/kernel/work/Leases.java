package org.muster.core.kernel.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;

/** Takes and ends leases on work items; a lease that is not ended in time lets another node take the item. */
@ApplicationScoped
class Leases {

    static final Duration LENGTH = Duration.ofMinutes(2);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    Optional<WorkItem> take() {
        return transactions.inNew(() -> {
            Instant now = clock.instant();
            Optional<WorkItem> item = sql.first(WorkItem::of, """
                    SELECT id, kind, work_key, payload, attempts, fence FROM kernel_work
                    WHERE state = 'WAITING' AND due_at <= ? ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", now);
            item.ifPresent(taken -> sql.change(
                    "UPDATE kernel_work SET due_at = ?, attempts = ?, fence = ? WHERE id = ?",
                    now.plus(LENGTH),
                    taken.attempts(),
                    taken.fence(),
                    taken.id()));
            return item;
        });
    }

    /** The payload goes with the work: it may hold what must not be kept. */
    void done(WorkItem item) {
        end(item, "DONE", clock.instant(), null);
    }

    void failed(WorkItem item, Exception error) {
        boolean dead = BackOff.givesUpAfter(item.attempts());
        end(item, dead ? "DEAD" : "WAITING", clock.instant().plus(BackOff.after(item.attempts())), error);
    }

    private void end(WorkItem item, String state, Instant at, @Nullable Exception error) {
        boolean done = state.equals("DONE");
        transactions.runInNew(() -> sql.change(
                """
                UPDATE kernel_work SET state = ?, due_at = ?, done_at = ?, payload = IF(?, NULL, payload), last_error = ?
                WHERE id = ? AND fence = ?""",
                state,
                at,
                done ? at : null,
                done,
                error == null ? null : error.getClass().getName(),
                item.id(),
                item.fence()));
    }
}
