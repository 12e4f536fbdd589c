package org.muster.core.kernel.backlog;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/**
 * Something not done yet. What it is about stays in the database: it may be personal.
 *
 * @param kind the observer or the kind of work
 * @param since when it was told or asked for
 * @param due when it is tried next, unless it is dead
 * @param lastError the kind of error it failed with last; empty before the first failure
 */
public record BacklogItem(
        Queue queue, UUID id, String kind, Instant since, Instant due, int attempts, boolean dead, String lastError) {

    static final String OURS = "org.muster.";

    static BacklogItem of(Row row) throws SQLException {
        return new BacklogItem(
                Queue.valueOf(row.text("queue")),
                row.id("id"),
                row.text("kind").replace(OURS, ""),
                row.instant("since"),
                row.instant("due_at"),
                (int) row.number("attempts"),
                row.yes("dead"),
                row.textIfAny("last_error").orElse(""));
    }
}
