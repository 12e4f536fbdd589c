package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.DatabaseRefused;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.attachment.AttachedFile;
import org.muster.core.records.attachment.AttachmentStore;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;
import org.muster.core.records.statement.Equivalence;
import org.muster.core.records.statement.Incoming;

/**
 * Takes statements from outside: all of a batch or none. One that is known is taken if it says the same and refused if it
 * says something else (1.0.3, part three, 2.1; 2.0, 4.1.6.1).
 */
@ApplicationScoped
public class ReceiveStatements {

    private static final int ASKED_AT_ONCE = 500;

    @Inject
    Sql sql;

    @Inject
    KeepStatements keep;

    @Inject
    Authority authority;

    @Inject
    TellOfStatements tell;

    @Inject
    AttachmentStore attachments;

    /**
     * The ids of the statements, in order; a statement without one is given one.
     *
     * @param files what came along, each of which some statement names
     * @param keyName the key of whoever sent them, who vouches for them
     */
    @Transactional
    public List<UUID> receive(List<Incoming> statements, List<AttachedFile> files, String keyName) {
        attachments.keep(files);
        List<Incoming> identified =
                statements.stream().map(ReceiveStatements::identified).toList();
        if (!identified.isEmpty()) {
            tell.tell(kept(identified, authority.identifier(keyName)));
        }
        return identified.stream().map(Incoming::id).toList();
    }

    /** Most batches are new; only when the unique key objects is it worth asking which are known. */
    private List<Numbered> kept(List<Incoming> statements, String vouching) {
        try {
            return keep.keep(statements, vouching);
        } catch (DatabaseRefused refused) {
            if (!KeepStatements.isKnown(refused)) {
                throw refused;
            }
            List<Incoming> news = unknown(statements);
            return news.isEmpty() ? List.of() : keep.keep(news, vouching);
        }
    }

    private List<Incoming> unknown(List<Incoming> statements) {
        Map<UUID, Json.Obj> known = known(statements);
        List<Incoming> news = new ArrayList<>();
        for (Incoming statement : statements) {
            Json.Obj before = known.get(statement.id());
            if (before == null) {
                news.add(statement);
            } else if (!Equivalence.ofKept(before, statement.json())) {
                throw new Conflict("records.statement.known", String.valueOf(statement.id()));
            }
        }
        return news;
    }

    private Map<UUID, Json.Obj> known(List<Incoming> statements) {
        Map<UUID, Json.Obj> known = new HashMap<>();
        for (int from = 0; from < statements.size(); from += ASKED_AT_ONCE) {
            List<Incoming> some = statements.subList(from, Math.min(statements.size(), from + ASKED_AT_ONCE));
            sql.list(
                            row -> Map.entry(row.id("id"), row.bytes("body")),
                            "SELECT id, body FROM records_statement WHERE id IN " + Sql.marks(some.size()),
                            some.stream().map(Incoming::id).toArray())
                    .forEach(row -> known.put(row.getKey(), json(row.getValue())));
        }
        return known;
    }

    private static Json.Obj json(byte[] body) {
        return (Json.Obj) ReadJson.read(new String(body, StandardCharsets.UTF_8));
    }

    private static Incoming identified(Incoming statement) {
        return statement.id() == null ? statement.withId(Ids.next()) : statement;
    }
}
