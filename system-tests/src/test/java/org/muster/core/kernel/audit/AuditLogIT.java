package org.muster.core.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.inserver.InServer;

@InServer
class AuditLogIT {

    private static final String ACT = "tests.audit";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AuditLog audit;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    private final UUID subject = Ids.next();

    @Test
    void aRowTellsWhoDidWhatToWhom() {
        UUID actor = Ids.next();
        transactions.runInNew(() -> audit.append(ACT, actor, subject, Map.of("to", "B", "from", "A")));

        assertThat(sql.first(
                        row -> row.id("actor_id"), "SELECT actor_id FROM kernel_audit WHERE subject_id = ?", subject))
                .contains(actor);
        assertThat(sql.first(
                        row -> row.text("detail"), "SELECT detail FROM kernel_audit WHERE subject_id = ?", subject))
                .contains("{\"from\":\"A\",\"to\":\"B\"}");
    }

    @Test
    void aRowIsAppendedInATransactionOnly() {
        assertThatThrownBy(() -> audit.append(ACT, null, subject, Map.of()))
                .hasStackTraceContaining("TransactionRequired");
        assertThatThrownBy(() -> audit.append(ACT, null, subject)).hasStackTraceContaining("TransactionRequired");
        assertThat(rows()).isZero();
    }

    @Test
    void aRowGoesWithTheTransactionItTellsOf() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    audit.append(ACT, null, subject);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        assertThat(rows()).isZero();
    }

    @Test
    void rowsWrittenAtTheSameTimeAreSealedIntoOneWholeChain() {
        CompletableFuture.allOf(Stream.generate(() -> threads.runAsync(this::appendTen))
                        .limit(8)
                        .toArray(CompletableFuture[]::new))
                .join();

        awaitSealed();
        assertThat(rows()).isEqualTo(80);
        assertThat(verifyAudit.verify().isWhole()).isTrue();
    }

    @Test
    void aChangedRowBreaksTheChainWhereItStands() {
        transactions.runInNew(() -> audit.append(ACT, null, subject, Map.of("what", "as it was")));
        awaitSealed();
        long place = sql.count("SELECT place FROM kernel_audit WHERE subject_id = ?", subject);

        sql.change("UPDATE kernel_audit SET act = 'tests.forged' WHERE subject_id = ?", subject);
        assertThat(verifyAudit.verify()).isEqualTo(AuditVerdict.broken(place));

        sql.change("UPDATE kernel_audit SET act = ? WHERE subject_id = ?", ACT, subject);
        assertThat(verifyAudit.verify().isWhole()).isTrue();
    }

    private void appendTen() {
        for (int i = 0; i < 10; i++) {
            transactions.runInNew(() -> audit.append(ACT, null, subject));
        }
    }

    private void awaitSealed() {
        await().atMost(PATIENCE).until(() -> sql.count("SELECT COUNT(*) FROM kernel_audit WHERE place IS NULL") == 0);
    }

    private long rows() {
        return sql.count("SELECT COUNT(*) FROM kernel_audit WHERE subject_id = ?", subject);
    }
}
