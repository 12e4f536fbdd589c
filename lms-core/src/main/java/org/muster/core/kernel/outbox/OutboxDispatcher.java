package org.muster.core.kernel.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.Background;

/**
 * Brings told events to their observers: claims one row, lets the observer work, deletes the row, all in one transaction,
 * so that what the observer writes to this database happens exactly once, on whichever node comes first.
 */
@ApplicationScoped
public class OutboxDispatcher implements Background {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Jsonb json;

    @Inject
    Transactions transactions;

    @Inject
    RequestContextController request;

    @Inject
    @Any
    Instance<EventObserver<?>> observers;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("outbox", PATIENCE, this::dispatchOne);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    void wake() {
        loop.wake();
    }

    /** Delivers the next due event, if there is one. */
    boolean dispatchOne() {
        Delivery[] claimed = new Delivery[1];
        boolean activated = request.activate();
        try {
            return transactions.inNew(() -> claimAndDeliver(claimed));
        } catch (RuntimeException e) {
            if (claimed[0] == null) {
                throw e;
            }
            putOff(claimed[0], e);
            return true;
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private boolean claimAndDeliver(Delivery[] claimed) {
        Optional<Delivery> next = sql.first(Delivery::of, """
                SELECT id, event_id, observer, payload, attempts FROM kernel_outbox
                WHERE dead = FALSE AND due_at <= ? ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", clock.instant());
        next.ifPresent(delivery -> {
            claimed[0] = delivery;
            deliver(delivery, observerNamed(delivery.observer()));
            sql.change("DELETE FROM kernel_outbox WHERE id = ?", delivery.id());
        });
        return next.isPresent();
    }

    private <E extends Record> void deliver(Delivery delivery, EventObserver<E> observer) {
        observer.on(json.fromJson(delivery.payload(), observer.event()), delivery.eventId());
    }

    private EventObserver<?> observerNamed(String name) {
        return observers.stream()
                .filter(observer -> nameOf(observer).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + name));
    }

    private void putOff(Delivery delivery, RuntimeException error) {
        int attempts = delivery.attempts() + 1;
        boolean dead = BackOff.givesUpAfter(attempts);
        LOG.log(dead ? Level.SEVERE : Level.WARNING, delivery.observer() + " failed, attempt " + attempts, error);
        transactions.runInNew(() -> sql.change(
                "UPDATE kernel_outbox SET attempts = ?, due_at = ?, dead = ?, last_error = ? WHERE id = ?",
                attempts,
                clock.instant().plus(BackOff.after(attempts)),
                dead,
                error.getClass().getName(),
                delivery.id()));
    }

    /** The observer's class, without the proxy a container may have put in front of it. */
    static String nameOf(EventObserver<?> observer) {
        Class<?> type = observer.getClass();
        while (type.isSynthetic() || type.getSimpleName().contains("$")) {
            type = type.getSuperclass();
        }
        return type.getName();
    }

    record Delivery(UUID id, UUID eventId, String observer, String payload, int attempts) {
        static Delivery of(Row row) throws SQLException {
            return new Delivery(row.id("id"), row.id("event_id"), row.text("observer"), row.text("payload"), (int)
                    row.number("attempts"));
        }
    }
}
