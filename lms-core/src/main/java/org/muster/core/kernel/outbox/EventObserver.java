package org.muster.core.kernel.outbox;

import java.util.UUID;

/**
 * Hears one kind of event, in a transaction of its own, after the change it tells of is committed. An event may come more
 * than once: whatever the observer does must rest on a unique key. Implementations are CDI beans called
 * {@code On<Event>}; their class name is stored and must not change while rows wait.
 */
public interface EventObserver<E extends Record> {

    Class<E> event();

    void on(E event, UUID eventId);
}
