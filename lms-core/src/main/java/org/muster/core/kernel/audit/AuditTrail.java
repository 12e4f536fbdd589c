package org.muster.core.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;

/** The audit log backwards from its end. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Sql sql;

    /** All that somebody did, and all that was done to them, from the first. */
    public List<AuditEntry> concerning(UUID somebody) {
        return sql.list(
                AuditEntry::of,
                "SELECT " + AuditRow.COLUMNS + " FROM kernel_audit WHERE actor_id = ? OR subject_id = ? ORDER BY id",
                somebody,
                somebody);
    }

    /** The newest entries older than the one with this id; {@link Long#MAX_VALUE} begins at the end. */
    public List<AuditEntry> before(long id, int most) {
        return sql.list(
                AuditEntry::of,
                "SELECT " + AuditRow.COLUMNS + " FROM kernel_audit WHERE id < ? ORDER BY id DESC LIMIT ?",
                id,
                most);
    }
}
