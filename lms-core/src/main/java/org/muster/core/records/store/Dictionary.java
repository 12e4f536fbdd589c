package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.SqlAside;

/**
 * Short numbers for IRIs and actors. An entry is written beside the transaction under way and never changes, so that it may be
 * remembered; an entry nobody uses in the end does no harm.
 */
@ApplicationScoped
class Dictionary {

    private static final int REMEMBERED = 50_000;
    private static final int ASKED_AT_ONCE = 500;
    private static final String IRIS = "records_iri";
    private static final String AGENTS = "records_agent";

    @Inject
    SqlAside sql;

    private final Map<String, Long> iris = new ConcurrentHashMap<>();
    private final Map<String, Long> agents = new ConcurrentHashMap<>();

    long iri(String iri) {
        return iris(List.of(iri)).of(iri);
    }

    long agent(String identifier) {
        return agents(List.of(identifier)).of(identifier);
    }

    /** The numbers of all of them, those that are new included. */
    Numbers iris(Collection<String> all) {
        return numbers(iris, IRIS, "iri", all);
    }

    Numbers agents(Collection<String> all) {
        return numbers(agents, AGENTS, "identifier", all);
    }

    /** The number of an IRI that some statement has used, if one has. */
    Optional<Long> knownIri(String iri) {
        return known(iris, IRIS, iri);
    }

    Optional<Long> knownAgent(String identifier) {
        return known(agents, AGENTS, identifier);
    }

    /** Its row is deleted; what other nodes remember of it ends with them. */
    void forgetAgent(String identifier) {
        agents.remove(identifier);
    }

    private Optional<Long> known(Map<String, Long> remembered, String table, String text) {
        Long number = remembered.get(text);
        if (number == null) {
            Map<String, Long> found = find(table, List.of(text));
            remember(remembered, found);
            number = found.get(text);
        }
        return Optional.ofNullable(number);
    }

    private Numbers numbers(Map<String, Long> remembered, String table, String column, Collection<String> all) {
        Map<String, Long> numbers = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String text : all) {
            Long number = remembered.get(text);
            if (number != null) {
                numbers.put(text, number);
            } else if (!unknown.contains(text)) {
                unknown.add(text);
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Long> found = found(table, column, unknown);
            remember(remembered, found);
            numbers.putAll(found);
        }
        return new Numbers(numbers);
    }

    private static void remember(Map<String, Long> remembered, Map<String, Long> found) {
        if (remembered.size() + found.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.putAll(found);
    }

    private Map<String, Long> found(String table, String column, List<String> texts) {
        Map<String, Long> found = find(table, texts);
        List<@Nullable Object[]> missing = texts.stream()
                .filter(text -> !found.containsKey(text))
                .map(text -> new @Nullable Object[] {Sha256.of(text), text})
                .toList();
        if (!missing.isEmpty()) {
            sql.insertAll("INSERT IGNORE INTO " + table + " (digest, " + column + ")", missing);
            found.putAll(find(table, texts));
        }
        return found;
    }

    private Map<String, Long> find(String table, List<String> texts) {
        Map<String, Long> found = new HashMap<>();
        for (int from = 0; from < texts.size(); from += ASKED_AT_ONCE) {
            found.putAll(findSome(table, texts.subList(from, Math.min(texts.size(), from + ASKED_AT_ONCE))));
        }
        return found;
    }

    private Map<String, Long> findSome(String table, List<String> texts) {
        Map<String, String> byDigest = new HashMap<>();
        List<Object> digests = new ArrayList<>();
        for (String text : texts) {
            byte[] digest = Sha256.of(text);
            byDigest.put(HexFormat.of().formatHex(digest), text);
            digests.add(digest);
        }
        Map<String, Long> found = new HashMap<>();
        sql.list(
                        row -> Map.entry(HexFormat.of().formatHex(row.bytes("digest")), row.number("id")),
                        "SELECT id, digest FROM " + table + " WHERE digest IN " + Sql.marks(digests.size()),
                        digests.toArray())
                .forEach(entry -> found.put(byDigest.get(entry.getKey()), entry.getValue()));
        return found;
    }
}
