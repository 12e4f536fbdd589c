package org.muster.core.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.database.Sql;

/** The audit log backwards from its end. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Sql sql;

    /** The newest entries older than the one with this id; {@link Long#MAX_VALUE} begins at the end. */
    public List<AuditEntry> before(long id, int most) {
        return sql.list(
                AuditEntry::of,
                "SELECT " + AuditRow.COLUMNS + " FROM kernel_audit WHERE id < ? ORDER BY id DESC LIMIT ?",
                id,
                most);
    }
}
