package org.muster.core.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;

/** Walks the chain of the audit log from its beginning and says whether anything was changed, removed or slipped in. */
@ApplicationScoped
public class VerifyAudit {

    private static final int AT_ONCE = 1000;

    @Inject
    Sql sql;

    @Transactional
    public AuditVerdict verify() {
        AuditHead head = sql.first(AuditHead::of, "SELECT place, seal FROM kernel_audit_head WHERE id = 1")
                .orElseThrow();
        AuditHead reached = new AuditHead(0, new byte[32]);
        while (reached.place() < head.place()) {
            List<Sealed> rows = after(reached.place());
            if (rows.isEmpty()) {
                return AuditVerdict.broken(reached.place() + 1);
            }
            for (Sealed row : rows) {
                long place = reached.place() + 1;
                byte[] seal = row.told().seal(reached.seal(), place);
                if (row.place() != place || !Arrays.equals(seal, row.seal())) {
                    return AuditVerdict.broken(place);
                }
                reached = new AuditHead(place, seal);
            }
        }
        return Arrays.equals(reached.seal(), head.seal())
                ? AuditVerdict.whole(head.place())
                : AuditVerdict.broken(head.place());
    }

    private List<Sealed> after(long place) {
        return sql.list(
                Sealed::of,
                "SELECT " + AuditRow.COLUMNS + ", place, seal FROM kernel_audit WHERE place > ? ORDER BY place LIMIT "
                        + AT_ONCE,
                place);
    }

    private record Sealed(AuditRow told, long place, byte[] seal) {
        static Sealed of(Row row) throws SQLException {
            return new Sealed(AuditRow.of(row), row.number("place"), row.bytes("seal"));
        }
    }
}
