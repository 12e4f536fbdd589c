package org.muster.core.records.store;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.NotAStatement;
import org.muster.core.records.statement.ReadStatement;

/**
 * Takes statements from outside: all of a batch or none. One that is known is taken if it says the same and refused if it
 * says something else (part three, 2.1).
 */
@ApplicationScoped
public class ReceiveStatements {

    /** What the store itself says of a statement, and so no part of what is compared (part two, 2.3.1). */
    private static final Set<String> OURS = Set.of("id", "authority", "stored", "timestamp", "version");

    private static final Set<String> SET_BY_THE_STORE = Set.of("stored", "authority");

    @Inject
    Sql sql;

    @Inject
    StatementStore store;

    /** The ids of the statements, in order; a statement without one is given one. */
    @Transactional
    public List<UUID> receive(List<JsonObject> statements, String authority) {
        List<Incoming> incoming = statements.stream().map(this::identified).toList();
        Set<UUID> ids = new LinkedHashSet<>();
        for (Incoming statement : incoming) {
            if (!ids.add(statement.id().orElseThrow())) {
                throw new NotAStatement("$.id", "the same id stands twice in one batch", "2.4.1");
            }
        }
        Map<UUID, JsonObject> known = known(ids);
        incoming.forEach(statement -> mustAgree(statement, known));
        store.write(incoming, authority);
        return List.copyOf(ids);
    }

    private Incoming identified(JsonObject json) {
        Incoming read = ReadStatement.read(json);
        return new Incoming(
                without(json, SET_BY_THE_STORE),
                read.id().or(() -> Optional.of(Ids.next())),
                read.actor(),
                read.verb(),
                read.object(),
                read.registration(),
                read.timestamp());
    }

    private Map<UUID, JsonObject> known(Set<UUID> ids) {
        Map<UUID, JsonObject> known = new HashMap<>();
        for (UUID id : ids) {
            sql.first(row -> row.bytes("body"), "SELECT body FROM records_statement WHERE id = ?", id)
                    .ifPresent(body -> known.put(id, json(body)));
        }
        return known;
    }

    private static void mustAgree(Incoming statement, Map<UUID, JsonObject> known) {
        UUID id = statement.id().orElseThrow();
        JsonObject before = known.get(id);
        if (before != null && !without(before, OURS).equals(without(statement.json(), OURS))) {
            throw new Conflict("records.statement.known", id.toString());
        }
    }

    private static JsonObject without(JsonObject json, Set<String> names) {
        var rest = JSON.createObjectBuilder(json);
        names.forEach(rest::remove);
        return rest.build();
    }

    private static JsonObject json(byte[] body) {
        return JSON.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))
                .readObject();
    }
}
