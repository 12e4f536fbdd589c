package org.muster.core.kernel.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.Background;

/**
 * Gives committed audit rows their place in the chain, within half a second and on one node at a time, so that no request
 * waits for another to write its row.
 */
@ApplicationScoped
public class AuditSealer implements Background {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int AT_ONCE = 500;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("audit-sealer", PATIENCE, this::sealSome);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Seals what waits; true when there may be more. */
    boolean sealSome() {
        return transactions.inNew(() -> {
            AuditHead head = sql.first(
                            AuditHead::of, "SELECT place, seal FROM kernel_audit_head WHERE id = 1 FOR UPDATE")
                    .orElseThrow();
            List<AuditRow> rows = sql.list(
                    AuditRow::of,
                    "SELECT " + AuditRow.COLUMNS + " FROM kernel_audit WHERE place IS NULL ORDER BY id LIMIT "
                            + AT_ONCE);
            AuditHead end = chain(head, rows);
            if (!rows.isEmpty()) {
                sql.change("UPDATE kernel_audit_head SET place = ?, seal = ? WHERE id = 1", end.place(), end.seal());
            }
            return rows.size() == AT_ONCE;
        });
    }

    private AuditHead chain(AuditHead head, List<AuditRow> rows) {
        AuditHead end = head;
        for (AuditRow row : rows) {
            long place = end.place() + 1;
            end = new AuditHead(place, row.seal(end.seal(), place));
            sql.change("UPDATE kernel_audit SET place = ?, seal = ? WHERE id = ?", place, end.seal(), row.id());
        }
        return end;
    }
}
