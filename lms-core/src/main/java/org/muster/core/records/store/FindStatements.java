package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.database.Sql;

/** Reads statements; a page begins where the one before ended, so the thousandth costs what the first does. */
@ApplicationScoped
public class FindStatements {

    private static final String FROM = "SELECT " + StatementRow.COLUMNS
            + " FROM records_statement s JOIN records_agent a ON a.id = s.authority WHERE ";

    @Inject
    Sql sql;

    @Inject
    Dictionary dictionary;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    /** The statement of that id as JSON, voided or not as asked. */
    @Transactional
    public Optional<String> byId(UUID id, boolean voided) {
        return sql.first(StatementRow::of, FROM + "s.id = ? AND s.voided = ?", id, voided)
                .map(row -> row.served(homePage));
    }

    @Transactional
    public StatementPage page(StatementQuery query) {
        List<String> conditions = new ArrayList<>(List.of("s.voided = FALSE"));
        List<Object> values = new ArrayList<>();
        query.agent().ifPresent(agent -> same("s.actor", dictionary.knownAgent(agent), conditions, values));
        query.verb().ifPresent(verb -> same("s.verb", dictionary.knownIri(verb), conditions, values));
        query.activity().ifPresent(activity -> same("s.object", dictionary.knownIri(activity), conditions, values));
        query.registration().ifPresent(id -> add("s.registration = ?", id, conditions, values));
        query.since().ifPresent(since -> add("s.stored_at > ?", since, conditions, values));
        query.until().ifPresent(until -> add("s.stored_at <= ?", until, conditions, values));
        query.after()
                .ifPresent(after -> add(query.ascending() ? "s.place > ?" : "s.place < ?", after, conditions, values));
        String order = " ORDER BY s.place " + (query.ascending() ? "ASC" : "DESC") + " LIMIT " + (query.limit() + 1);
        List<StatementRow> rows =
                sql.list(StatementRow::of, FROM + String.join(" AND ", conditions) + order, values.toArray());
        return page(rows, query.limit());
    }

    private StatementPage page(List<StatementRow> rows, int limit) {
        List<StatementRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<Long> more =
                rows.size() > limit ? Optional.of(shown.get(shown.size() - 1).place()) : Optional.empty();
        return new StatementPage(shown.stream().map(row -> row.served(homePage)).toList(), more);
    }

    /** Nobody has used it yet: nothing is found, and -1 is no number of the dictionary. */
    private static void same(String column, Optional<Long> number, List<String> conditions, List<Object> values) {
        add(column + " = ?", number.orElse(-1L), conditions, values);
    }

    private static void add(String condition, Object value, List<String> conditions, List<Object> values) {
        conditions.add(condition);
        values.add(value);
    }
}
