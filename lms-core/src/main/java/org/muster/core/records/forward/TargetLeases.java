package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;

/** Gives each due target to one node at a time; a lease that is not ended in time lets another node go on. */
@ApplicationScoped
class TargetLeases {

    /** Longer than one request may take; each that is noted begins it anew. */
    static final Duration LENGTH = Duration.ofMinutes(2);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** In the transaction under way. */
    Optional<Target> take() {
        Instant now = clock.instant();
        Optional<Target> target = sql.first(
                Target::of,
                "SELECT " + Target.COLUMNS + " FROM records_forward"
                        + " WHERE running AND due_at <= ? ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                now);
        target.ifPresent(taken -> sql.change(
                "UPDATE records_forward SET due_at = ?, fence = ? WHERE id = ?",
                now.plus(LENGTH),
                taken.fence(),
                taken.id()));
        return target;
    }
}
