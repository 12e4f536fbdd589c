package org.muster.core.kernel.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/**
 * A line of the audit log, to be read.
 *
 * @param id grows with time
 * @param actor empty when the server itself acted
 * @param detail a JSON object of texts
 */
public record AuditEntry(
        long id, Instant happenedAt, String act, Optional<UUID> actor, Optional<UUID> subject, String detail) {

    static AuditEntry of(Row row) throws SQLException {
        return new AuditEntry(
                row.number("id"),
                row.instant("happened_at"),
                row.text("act"),
                row.idIfAny("actor_id"),
                row.idIfAny("subject_id"),
                row.text("detail"));
    }
}
