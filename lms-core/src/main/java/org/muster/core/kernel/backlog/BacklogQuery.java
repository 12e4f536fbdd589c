package org.muster.core.kernel.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;

/** Both queues as one list, and how long they are. */
@ApplicationScoped
public class BacklogQuery {

    /** Work for a later time that nobody tried yet. */
    private static final String PLANNED = "(state = 'WAITING' AND attempts = 0 AND due_at > ?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public BacklogCounts counts() {
        Instant now = clock.instant();
        return new BacklogCounts(
                sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE dead = FALSE"),
                sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE dead = TRUE"),
                sql.count("SELECT COUNT(*) FROM kernel_work WHERE state = 'WAITING' AND NOT " + PLANNED, now),
                sql.count("SELECT COUNT(*) FROM kernel_work WHERE state = 'DEAD'"),
                sql.count("SELECT COUNT(*) FROM kernel_work WHERE " + PLANNED, now),
                sql.count("SELECT COUNT(*) FROM kernel_audit WHERE place IS NULL"));
    }

    /** The dead first, then what has waited longest; not what is planned. */
    public List<BacklogItem> first(int most) {
        return sql.list(BacklogItem::of, """
                SELECT 'EVENTS' AS queue, id, observer AS kind, told_at AS since, due_at, attempts, dead, last_error
                FROM kernel_outbox
                UNION ALL
                SELECT 'WORK', id, kind, asked_at, due_at, attempts, state = 'DEAD', last_error
                FROM kernel_work WHERE state <> 'DONE' AND NOT %s
                ORDER BY dead DESC, since, id LIMIT ?""".formatted(PLANNED), clock.instant(), most);
    }
}
