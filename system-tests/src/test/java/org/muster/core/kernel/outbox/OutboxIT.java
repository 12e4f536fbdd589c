package org.muster.core.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.inserver.InServer;

@InServer
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Outbox outbox;

    @Inject
    OutboxDispatcher dispatcher;

    @Inject
    OnBellRung observer;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    private final String me = Ids.next().toString();

    @Test
    void anEventToldInATransactionThatIsRolledBackIsNeverHeard() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    outbox.tell(BellRung.by(me));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        tellAndAwait(BellRung.by("later than " + me));
        assertThat(timesHeard(me)).isZero();
        assertThat(waiting(me)).isEmpty();
    }

    @Test
    void anEventIsToldInATransactionOnly() {
        assertThatThrownBy(() -> outbox.tell(BellRung.by(me))).hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void fourDispatchersTogetherBringEachEventExactlyOnce() {
        List<String> rings = IntStream.range(0, 200).mapToObj(n -> me + n).toList();
        transactions.runInNew(() -> rings.forEach(by -> outbox.tell(BellRung.by(by))));

        CountDownLatch together = new CountDownLatch(4);
        CompletableFuture.allOf(Stream.generate(() -> threads.runAsync(() -> dispatchAll(together)))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();

        await().atMost(PATIENCE).until(() -> waiting(me).isEmpty());
        assertThat(rings.stream().collect(Collectors.groupingBy(this::timesHeard, Collectors.counting())))
                .isEqualTo(Map.of(1L, 200L));
        assertThat(observer.threads().stream().distinct().count()).isGreaterThan(1);
    }

    @Test
    void afterAFailureTheObserverIsTriedAgainAndWhatItWroteBeforeIsUndone() {
        tell(BellRung.by(me).failing(2));

        await().atMost(PATIENCE).until(() -> timesHeard(me) == 1);
        assertThat(observer.tries(heard(me))).isEqualTo(3);
        assertThat(waiting(me)).isEmpty();
    }

    @Test
    void afterEachFailureTheObserverIsLeftInPeaceForLonger() {
        tell(BellRung.by(me).failing(Integer.MAX_VALUE));
        await().atMost(PATIENCE).until(() -> only(waiting(me)).attempts() == 1);

        failedAlready(5);
        Waiting sixth = awaitAttempt(6);
        assertThat(sixth.dueAt()).isAfter(Instant.now().plus(BackOff.after(6)).minus(PATIENCE.dividedBy(4)));
        assertThat(sixth.dead()).isFalse();
        assertThat(sixth.lastError()).isEqualTo(IllegalStateException.class.getName());
        forget();
    }

    @Test
    void afterTheLastAttemptTheEventIsADeadLetterAndKeepsNobodyBusy() {
        tell(BellRung.by(me).failing(Integer.MAX_VALUE));
        await().atMost(PATIENCE).until(() -> only(waiting(me)).attempts() == 1);

        failedAlready(BackOff.LAST_ATTEMPT - 1);
        Waiting last = awaitAttempt(BackOff.LAST_ATTEMPT);
        assertThat(last.dead()).isTrue();

        int tries = observer.tries(last.eventId());
        sql.change("UPDATE kernel_outbox SET due_at = told_at WHERE event_id = ?", last.eventId());
        tellAndAwait(BellRung.by("later than " + me));
        assertThat(observer.tries(last.eventId())).isEqualTo(tries);
        forget();
    }

    @Test
    void twoModulesWhoseObserversHaveTheSameNameBothHear() {
        transactions.runInNew(() -> outbox.tell(new GongRung(me)));

        await().atMost(PATIENCE).until(() -> waiting(me).isEmpty());
        assertThat(sql.list(row -> row.text("act"), "SELECT act FROM kernel_audit WHERE detail LIKE ?", "%" + me + "%"))
                .containsExactlyInAnyOrder("tests.gong-heard-here", "tests.gong-heard-elsewhere");
    }

    /** Without being woken the dispatcher looks every two seconds: ten bells one after the other would take twenty. */
    @Test
    void aCommitWakesTheDispatcher() {
        Instant began = Instant.now();
        IntStream.range(0, 10).forEach(n -> tellAndAwait(BellRung.by(me + n)));
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private void tell(BellRung event) {
        transactions.runInNew(() -> outbox.tell(event));
    }

    private void tellAndAwait(BellRung event) {
        tell(event);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> timesHeard(event.by()) == 1);
    }

    private void dispatchAll(CountDownLatch together) {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        while (dispatcher.dispatchOne()) {
            // the next one
        }
    }

    private void failedAlready(int attempts) {
        sql.change(
                "UPDATE kernel_outbox SET attempts = ?, due_at = told_at WHERE payload LIKE ?",
                attempts,
                "%" + me + "%");
        dispatcher.wake();
    }

    private Waiting awaitAttempt(int attempt) {
        await().atMost(PATIENCE).until(() -> only(waiting(me)).attempts() == attempt);
        return only(waiting(me));
    }

    private void forget() {
        sql.change("DELETE FROM kernel_outbox WHERE payload LIKE ?", "%" + me + "%");
    }

    private long timesHeard(String by) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_audit WHERE act = ? AND detail LIKE ?",
                OnBellRung.ACT,
                "%\"" + by + "\"%");
    }

    private UUID heard(String by) {
        return sql.first(
                        row -> row.id("subject_id"),
                        "SELECT subject_id FROM kernel_audit WHERE detail LIKE ?",
                        "%\"" + by + "\"%")
                .orElseThrow();
    }

    private List<Waiting> waiting(String by) {
        return sql.list(
                row -> new Waiting(
                        row.id("event_id"),
                        (int) row.number("attempts"),
                        row.instant("due_at"),
                        row.yes("dead"),
                        row.textIfAny("last_error").orElse("")),
                "SELECT event_id, attempts, due_at, dead, last_error FROM kernel_outbox WHERE payload LIKE ?",
                "%" + by + "%");
    }

    private static Waiting only(List<Waiting> waiting) {
        assertThat(waiting).hasSize(1);
        return waiting.get(0);
    }

    private record Waiting(UUID eventId, int attempts, Instant dueAt, boolean dead, String lastError) {}
}
