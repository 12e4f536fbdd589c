package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.records.api.Registrations;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.statement.Incoming;

/** Tells the rooms of statements from outside that belong to a registration of one of them. */
@ApplicationScoped
class TellOfStatements {

    private static final int UUID_LENGTH = 36;

    @Inject
    Outbox outbox;

    @Inject
    @Any
    Instance<Registrations> rooms;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    void tell(List<Numbered> statements) {
        Set<UUID> named = new HashSet<>();
        statements.forEach(numbered -> add(numbered.statement().registration(), named));
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> known = new HashSet<>();
        rooms.forEach(room -> known.addAll(room.known(named)));
        statements.stream()
                .filter(numbered -> known.contains(numbered.statement().registration()))
                .forEach(numbered -> outbox.tell(event(numbered)));
    }

    private static void add(@Nullable UUID registration, Set<UUID> to) {
        if (registration != null) {
            to.add(registration);
        }
    }

    private StatementRecorded event(Numbered numbered) {
        Incoming statement = numbered.statement();
        Instant stored = Places.storedAt(numbered.place());
        return new StatementRecorded(
                numbered.id(),
                learner(statement.actor()),
                statement.verb(),
                Optional.ofNullable(statement.object()),
                Optional.ofNullable(statement.registration()),
                statement.timestamp() == null ? stored : statement.timestamp());
    }

    /** The learner id in an account of this installation. */
    private Optional<UUID> learner(String actor) {
        String start = "account ";
        String end = " " + homePage;
        return actor.startsWith(start)
                        && actor.endsWith(end)
                        && actor.length() == start.length() + UUID_LENGTH + end.length()
                ? uuid(actor.substring(start.length(), start.length() + UUID_LENGTH))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
