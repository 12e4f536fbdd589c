package org.muster.core.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Sql;

/** Where events are told: a row for each observer, written in the transaction of the change. */
@ApplicationScoped
public class Outbox {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Jsonb json;

    @Inject
    AfterCommit afterCommit;

    @Inject
    OutboxDispatcher dispatcher;

    @Inject
    @Any
    Instance<EventObserver<?>> observers;

    @Transactional(TxType.MANDATORY)
    public void tell(Record event) {
        UUID eventId = Ids.next();
        String payload = json.toJson(event);
        observers.stream()
                .filter(observer -> observer.event().equals(event.getClass()))
                .forEach(observer -> write(eventId, observer, payload));
        afterCommit.run(dispatcher::wake);
    }

    private void write(UUID eventId, EventObserver<?> observer, String payload) {
        Instant now = clock.instant();
        sql.change("""
                INSERT INTO kernel_outbox (id, event_id, observer, payload, told_at, due_at, attempts, dead)
                VALUES (?, ?, ?, ?, ?, ?, 0, FALSE)""", Ids.next(), eventId, OutboxDispatcher.nameOf(observer), payload, now, now);
    }
}
