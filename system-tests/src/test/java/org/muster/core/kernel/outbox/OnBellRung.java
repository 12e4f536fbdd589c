package org.muster.core.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.muster.core.kernel.audit.AuditLog;

/** Writes what it hears into the audit log, in the dispatcher's transaction, and keeps count of its tries. */
@ApplicationScoped
class OnBellRung implements EventObserver<BellRung> {

    static final String ACT = "tests.bell-heard";

    @Inject
    AuditLog audit;

    private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();
    private final Queue<String> threads = new ConcurrentLinkedQueue<>();

    @Override
    public Class<BellRung> event() {
        return BellRung.class;
    }

    @Override
    public void on(BellRung event, UUID eventId) {
        audit.append(ACT, null, eventId, Map.of("by", event.by()));
        threads.add(Thread.currentThread().getName());
        if (tries.merge(eventId, 1, Integer::sum) <= event.failures()) {
            throw new IllegalStateException("the observer fails for " + event.by());
        }
    }

    int tries(UUID eventId) {
        return tries.getOrDefault(eventId, 0);
    }

    Queue<String> threads() {
        return threads;
    }
}
