package org.muster.core.kernel.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;

/** Brings back what was given up: it begins anew, with all its attempts, at the next look of whoever works on it. */
@ApplicationScoped
public class DeadLetters {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** False when it is not there or not dead (any more). */
    @Transactional(TxType.MANDATORY)
    public boolean revive(Queue queue, UUID id) {
        String change = switch (queue) {
            case EVENTS ->
                "UPDATE kernel_outbox SET dead = FALSE, attempts = 0, due_at = ? WHERE id = ? AND dead = TRUE";
            case WORK ->
                "UPDATE kernel_work SET state = 'WAITING', attempts = 0, due_at = ? WHERE id = ? AND state = 'DEAD'";
        };
        return sql.change(change, clock.instant(), id) > 0;
    }
}
