package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.SqlAside;

/**
 * Short numbers for IRIs and actors. An entry is written beside the transaction under way and never changes, so that it may be
 * remembered; an entry nobody uses in the end does no harm.
 */
@ApplicationScoped
class Dictionary {

    private static final int REMEMBERED = 50_000;

    @Inject
    SqlAside sql;

    private final Map<String, Long> iris = new ConcurrentHashMap<>();
    private final Map<String, Long> agents = new ConcurrentHashMap<>();

    long iri(String iri) {
        return number(iris, "records_iri", "iri", iri);
    }

    long agent(String identifier) {
        return number(agents, "records_agent", "identifier", identifier);
    }

    /** The number of an IRI that some statement has used, if one has. */
    Optional<Long> knownIri(String iri) {
        return find("records_iri", iri);
    }

    Optional<Long> knownAgent(String identifier) {
        return find("records_agent", identifier);
    }

    /** Its row is deleted; what other nodes remember of it ends with them. */
    void forgetAgent(String identifier) {
        agents.remove(identifier);
    }

    private long number(Map<String, Long> remembered, String table, String column, String text) {
        Long known = remembered.get(text);
        if (known != null) {
            return known;
        }
        long number = find(table, text).orElseGet(() -> write(table, column, text));
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(text, number);
        return number;
    }

    private Optional<Long> find(String table, String text) {
        return sql.first(row -> row.number("id"), "SELECT id FROM " + table + " WHERE digest = ?", Sha256.of(text));
    }

    private long write(String table, String column, String text) {
        sql.change("INSERT IGNORE INTO " + table + " (digest, " + column + ") VALUES (?, ?)", Sha256.of(text), text);
        return find(table, text).orElseThrow();
    }
}
