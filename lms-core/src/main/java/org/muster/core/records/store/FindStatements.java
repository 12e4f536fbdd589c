package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.Verbs;

/** Reads statements; a page begins where the one before ended, so the thousandth costs what the first does. */
@ApplicationScoped
public class FindStatements {

    /** A page holds no more than this, whatever the limit; what is left follows on the next. */
    private static final long MOST_BYTES = 8_000_000;

    private static final String ONE = "SELECT " + StatementRow.COLUMNS + """
             FROM records_statement s WHERE s.id = ? AND ? = (s.verb <> ?
            AND EXISTS (SELECT 1 FROM records_reference v WHERE v.target = s.id AND v.voids))""";

    @Inject
    Sql sql;

    @Inject
    Dictionary dictionary;

    @Inject
    Authority authority;

    private final Map<Long, String> vouching = new ConcurrentHashMap<>();

    /**
     * The statement of that id, voided or not as asked.
     *
     * @param keyName whose statements alone are looked at, if only they may be
     */
    @Transactional
    public Optional<StoredStatement> byId(UUID id, boolean voided, Optional<String> keyName) {
        Optional<Long> only = keyName.map(key -> known(authority.identifier(key)));
        return sql.first(StatementRow::of, ONE, id, voided, voidingVerb())
                .filter(row -> only.isEmpty() || only.get() == row.authority())
                .map(this::served);
    }

    @Transactional
    public StatementPage page(StatementQuery query) {
        Search.Query search = search(query).query();
        List<Found> found = sql.list(
                row -> new Found(row.number("place"), row.number("bytes")),
                search.text(),
                search.values().toArray());
        List<Found> shown = fitting(found.subList(0, Math.min(query.limit(), found.size())));
        Optional<Long> more = found.size() > shown.size()
                ? Optional.of(shown.get(shown.size() - 1).place())
                : Optional.empty();
        return new StatementPage(at(shown.stream().map(Found::place).toList()), more);
    }

    /** At least one, and as many as fit. */
    private static List<Found> fitting(List<Found> found) {
        long bytes = 0;
        for (int i = 0; i < found.size(); i++) {
            bytes += found.get(i).bytes();
            if (bytes > MOST_BYTES && i > 0) {
                return found.subList(0, i);
            }
        }
        return found;
    }

    /** The statements in these places, in their order, voided or not. */
    @Transactional
    public List<StoredStatement> at(List<Long> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Long, StatementRow> rows = new HashMap<>();
        sql.list(
                        StatementRow::of,
                        "SELECT " + StatementRow.COLUMNS + " FROM records_statement s WHERE s.place IN "
                                + Sql.marks(asked.size()),
                        asked.toArray())
                .forEach(row -> rows.put(row.place(), row));
        return asked.stream()
                .flatMap(place -> Optional.ofNullable(rows.get(place)).stream())
                .map(this::served)
                .toList();
    }

    private StoredStatement served(StatementRow row) {
        return row.served(vouching.computeIfAbsent(row.authority(), this::agent));
    }

    private String agent(long number) {
        return sql.first(row -> row.text("identifier"), "SELECT identifier FROM records_agent WHERE id = ?", number)
                .map(authority::json)
                .orElseThrow();
    }

    private Search search(StatementQuery query) {
        long first = query.since().map(Places::of).map(place -> place + 1).orElse(Long.MIN_VALUE);
        long last = query.until().map(Places::of).orElse(Long.MAX_VALUE);
        if (query.after().isPresent()) {
            long after = query.after().get();
            first = query.ascending() ? Math.max(first, after + 1) : first;
            last = query.ascending() ? last : Math.min(last, after - 1);
        }
        return new Search(
                query.agent().map(this::known).orElse(null),
                query.relatedAgents(),
                query.verb().map(this::knownIri).orElse(null),
                query.activity().map(this::knownIri).orElse(null),
                query.relatedActivities(),
                query.registration().orElse(null),
                query.authority().map(key -> known(authority.identifier(key))).orElse(null),
                first,
                last,
                voidingVerb(),
                query.ascending(),
                query.limit() + 1);
    }

    private long voidingVerb() {
        return knownIri(Verbs.VOIDED);
    }

    /** Nobody has used it yet: nothing is found, and -1 is no number of the dictionary. */
    private long known(String agent) {
        return dictionary.knownAgent(agent).orElse(-1L);
    }

    private long knownIri(String iri) {
        return dictionary.knownIri(iri).orElse(-1L);
    }

    private record Found(long place, long bytes) {}
}
