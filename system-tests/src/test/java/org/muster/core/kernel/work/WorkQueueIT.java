package org.muster.core.kernel.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.inserver.InServer;

@InServer
class WorkQueueIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 25;

    @Inject
    WorkQueue queue;

    @Inject
    WorkRunner runner;

    @Inject
    Leases leases;

    @Inject
    ErrandRunner errands;

    @Inject
    LongErrandRunner longErrands;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    private final String me = Ids.next().toString();

    @Test
    void workAskedForTwiceWithTheSameKeyIsDoneOnce() {
        transactions.runInNew(() -> {
            queue.ask(ErrandRunner.KIND, me, new Errand(me, 0));
            queue.ask(ErrandRunner.KIND, me, new Errand(me, 0));
        });
        await().atMost(PATIENCE).until(() -> stateOf(me).equals("DONE"));

        ask(me, 0);
        ask("after " + me, 0);
        await().atMost(PATIENCE).until(() -> stateOf("after " + me).equals("DONE"));
        assertThat(errands.tries(me)).isEqualTo(1);
    }

    /** Against the order of their keys, in which InnoDB lets two such transactions wait for each other. */
    @Test
    void whoAskForTheSameWorkAtOnceDoNotRefuseEachOther() {
        Runnable[] four =
                IntStream.range(0, 4).<Runnable>mapToObj(n -> this::askInRounds).toArray(Runnable[]::new);
        CompletableFuture.allOf(Stream.of(four).map(threads::runAsync).toArray(CompletableFuture[]::new))
                .join();
        assertThat(sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key LIKE ?", me + " %"))
                .isEqualTo(ROUNDS * 5L);
    }

    private void askInRounds() {
        IntStream.range(0, ROUNDS)
                .forEach(round ->
                        transactions.runInNew(() -> IntStream.range(0, 5).forEach(each -> {
                            String key = me + " " + round + " " + (9 - each);
                            queue.ask(ErrandRunner.KIND, key, new Errand(key, 0));
                        })));
    }

    @Test
    void workIsAskedForInATransactionOnly() {
        assertThatThrownBy(() -> queue.ask(ErrandRunner.KIND, me, new Errand(me, 0)))
                .hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void workAskedForInATransactionThatIsRolledBackIsNotDone() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    queue.ask(ErrandRunner.KIND, me, new Errand(me, 0));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        assertThat(sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key = ?", me))
                .isZero();
    }

    @Test
    void workIsSeenByNobodyBeforeTheTransactionEnds() {
        AtomicLong seen = new AtomicLong(-1);
        transactions.runInNew(() -> {
            queue.ask(ErrandRunner.KIND, me, new Errand(me, 0));
            atTheEnd(() -> seen.set(threads.supplyAsync(this::asked).join()));
        });
        assertThat(seen).hasValue(0);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void workAskedForInATransactionThatFailsAtItsEndIsNotDone() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    queue.ask(ErrandRunner.KIND, me, new Errand(me, 0));
                    atTheEnd(registry::setRollbackOnly);
                }))
                .isNotNull();
        assertThat(asked()).isZero();
    }

    private long asked() {
        return sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key = ?", me);
    }

    /** After all else, and before the commit. */
    private void atTheEnd(Runnable deed) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                deed.run();
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to do
            }
        });
    }

    @Test
    void whatTheWorkNeededIsForgottenWhenItIsDone() {
        ask(me, 0);
        await().atMost(PATIENCE).until(() -> stateOf(me).equals("DONE"));
        assertThat(sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key = ? AND payload IS NULL", me))
                .isEqualTo(1);
    }

    @Test
    void failedWorkIsTriedAgainLater() {
        ask(me, 1);
        await().atMost(PATIENCE).until(() -> stateOf(me).equals("DONE"));
        assertThat(errands.tries(me)).isEqualTo(2);
    }

    @Test
    void afterTheLastAttemptTheWorkIsADeadLetterAndKeepsNobodyBusy() {
        Instant later = Instant.now().plus(Duration.ofHours(1));
        transactions.runInNew(() -> queue.askAt(later, ErrandRunner.KIND, me, new Errand(me, Integer.MAX_VALUE)));
        sql.change(
                "UPDATE kernel_work SET attempts = ?, due_at = asked_at WHERE work_key = ?",
                BackOff.LAST_ATTEMPT - 1,
                me);
        await().atMost(PATIENCE).until(() -> stateOf(me).equals("DEAD"));

        sql.change("UPDATE kernel_work SET due_at = asked_at WHERE work_key = ?", me);
        ask("after " + me, 0);
        await().atMost(PATIENCE).until(() -> stateOf("after " + me).equals("DONE"));
        assertThat(errands.tries(me)).isEqualTo(1);
        assertThat(sql.first(
                        row -> row.text("last_error"), "SELECT last_error FROM kernel_work WHERE work_key = ?", me))
                .contains(IllegalStateException.class.getName());
    }

    @Test
    void aLeaseThatEndedIsTakenByAnotherAndTheLateWorkerCannotChangeTheResult() {
        transactions.runInNew(() -> queue.ask(LongErrandRunner.KIND, me, new LongErrand(me)));
        await().atMost(PATIENCE).until(() -> longErrands.begun() == 1);

        sql.change("UPDATE kernel_work SET due_at = asked_at WHERE work_key = ?", me);
        runner.wake();
        await().atMost(PATIENCE).until(() -> stateOf(me).equals("DONE"));

        longErrands.letGo();
        await().atMost(PATIENCE).until(() -> longErrands.ended() == 2);
        ask("after " + me, 0);
        await().atMost(PATIENCE).until(() -> stateOf("after " + me).equals("DONE"));
        assertThat(stateOf(me)).isEqualTo("DONE");
    }

    @Test
    void theFenceOfALeaseThatWasTakenOverEndsNothing() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        transactions.runInNew(() -> queue.askAt(later, ErrandRunner.KIND, me, new Errand(me, 0)));
        WorkItem ours = itemWithFence(1);
        sql.change("UPDATE kernel_work SET fence = 2 WHERE work_key = ?", me);

        leases.done(ours);
        assertThat(stateOf(me)).isEqualTo("WAITING");
        leases.done(itemWithFence(2));
        assertThat(stateOf(me)).isEqualTo("DONE");
    }

    private WorkItem itemWithFence(long fence) {
        return sql.first(
                        row -> new WorkItem(row.id("id"), ErrandRunner.KIND, me, row.text("payload"), 1, fence),
                        "SELECT id, payload FROM kernel_work WHERE work_key = ?",
                        me)
                .orElseThrow();
    }

    private void ask(String key, int failures) {
        transactions.runInNew(() -> queue.ask(ErrandRunner.KIND, key, new Errand(key, failures)));
    }

    private String stateOf(String key) {
        Optional<String> state =
                sql.first(row -> row.text("state"), "SELECT state FROM kernel_work WHERE work_key = ?", key);
        return state.orElse("unknown");
    }
}
