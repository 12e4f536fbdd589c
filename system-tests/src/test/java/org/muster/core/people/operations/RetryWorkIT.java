package org.muster.core.people.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.backlog.BacklogItem;
import org.muster.core.kernel.backlog.Queue;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.inserver.InServer;

@InServer
class RetryWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    RetryWork retryWork;

    @Inject
    WorkOverview overview;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private final UUID item = Ids.next();

    @AfterEach
    void leaveNothing() {
        sql.change("DELETE FROM kernel_work WHERE id = ?", item);
        sql.change("DELETE FROM kernel_outbox WHERE id = ?", item);
    }

    @Test
    void workThatWasGivenUpIsTriedFromTheBeginning() {
        sql.change("""
                INSERT INTO kernel_work (id, kind, work_key, payload, asked_at, due_at, attempts, fence, state)
                VALUES (?, 'tests.nobodys', ?, '{}', ?, ?, 12, 0, 'DEAD')""", item, item.toString(), Instant.now(), Instant.now());
        assertThat(shown().dead()).isTrue();

        retry(Queue.WORK);

        await().atMost(PATIENCE).until(() -> !shown().lastError().isEmpty());
        assertThat(shown().lastError()).isEqualTo(IllegalStateException.class.getName());
        assertThat(shown().dead()).isFalse();
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = 'people.retry-work' AND subject_id = ?", item))
                .isEqualTo(1);
    }

    @Test
    void anEventThatWasGivenUpIsToldAgain() {
        sql.change("""
                INSERT INTO kernel_outbox (id, event_id, observer, payload, told_at, due_at, attempts, dead)
                VALUES (?, ?, 'org.muster.tests.Nobody', '{}', ?, ?, 12, TRUE)""", item, item, Instant.now(), Instant.now());
        assertThat(shown().kind()).isEqualTo("tests.Nobody");

        retry(Queue.EVENTS);

        await().atMost(PATIENCE).until(() -> shown().attempts() >= 1);
        assertThat(shown().dead()).isFalse();
    }

    @Test
    void whatIsNotDeadIsLeftAlone() {
        sql.change("""
                INSERT INTO kernel_work (id, kind, work_key, payload, asked_at, due_at, attempts, fence, state)
                VALUES (?, 'tests.nobodys', ?, '{}', ?, ?, 3, 0, 'WAITING')""", item, item.toString(), Instant.now(), Instant.now().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> retry(Queue.WORK)).isInstanceOf(RuleBroken.class);
        assertThat(shown().attempts()).isEqualTo(3);
    }

    @Test
    void nobodyWithoutTheActLooksOrRetries() {
        assertThatThrownBy(() -> overview.items()).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> retryWork.retry(Queue.WORK, item)).isInstanceOf(Forbidden.class);
    }

    private void retry(Queue queue) {
        acting.asTheServer(() -> {
            retryWork.retry(queue, item);
            return item;
        });
    }

    private BacklogItem shown() {
        return acting.asTheServer(() -> overview.items()).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
