package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Sql;

/**
 * The one place that reads the table of statements for people. Each page goes along an index by place, so that the thousandth
 * costs what the first does; a span of time alone is looked for from the newest on.
 */
@ApplicationScoped
class StatementsTable {

    /** Activities below one beginning: more are not looked for. */
    private static final int MOST_ACTIVITIES = 1_000;

    /** How far back activities are counted that somebody may choose from. */
    private static final int LATELY = 1_000;

    private static final String FROM = " FROM records_statement s WHERE ";

    @Inject
    Sql sql;

    /** The newest first, those older than that place. */
    List<Kept> before(Filter filter, long place, int limit) {
        Conditions asked = conditions(filter).and("s.place < ?", place);
        return list(asked, "DESC", limit);
    }

    /** The oldest first, those newer than that place. */
    List<Kept> after(Filter filter, long place, int limit) {
        Conditions asked = conditions(filter).and("s.place > ?", place);
        return list(asked, "ASC", limit);
    }

    Optional<Kept> withId(UUID id) {
        return sql.first(Kept::of, "SELECT " + Kept.COLUMNS + FROM + "s.id = ?", id);
    }

    /** How many came after that place, and no more than {@code most}. */
    long newer(Filter filter, long place, int most) {
        Conditions asked = conditions(filter).and("s.place > ?", place);
        return sql.count(
                "SELECT COUNT(*) FROM (SELECT 1" + FROM + asked.sql() + " LIMIT " + most + ") t", asked.values());
    }

    long newestPlace() {
        return sql.count("SELECT COALESCE(MAX(place), 0) FROM records_statement");
    }

    /** The activities used most of late, the most used first. */
    List<String> activitiesOfLate(int most) {
        return sql.list(row -> row.text("iri"), """
                SELECT i.iri FROM (SELECT object FROM records_statement ORDER BY place DESC LIMIT ?) s
                JOIN records_iri i ON i.id = s.object GROUP BY i.id, i.iri ORDER BY COUNT(*) DESC, i.id LIMIT ?""", LATELY, most);
    }

    private List<Kept> list(Conditions asked, String order, int limit) {
        return sql.list(
                Kept::of,
                "SELECT " + Kept.COLUMNS + FROM + asked.sql() + " ORDER BY s.place " + order + " LIMIT " + limit,
                asked.values());
    }

    private Conditions conditions(Filter filter) {
        Conditions all = new Conditions();
        filter.actors().ifPresent(actors -> all.andIn("s.actor", numbers("records_agent", actors)));
        filter.verb().ifPresent(verb -> all.andIn("s.verb", numbers("records_iri", List.of(verb))));
        filter.activity().ifPresent(beginning -> all.andIn("s.object", activities(beginning)));
        filter.named().ifPresent(words -> named(all, Like.holding(words)));
        filter.registration().ifPresent(registration -> all.and("s.registration = ?", registration));
        filter.from().ifPresent(from -> all.and("s.happened_at >= ?", from));
        filter.until().ifPresent(until -> all.and("s.happened_at < ?", until));
        return all;
    }

    private static void named(Conditions all, String words) {
        all.and("""
                (JSON_EXTRACT(CONVERT(s.body USING utf8mb4), '$.object.definition.name') COLLATE utf8mb4_uca1400_ai_ci LIKE ?
                 OR s.object IN (SELECT id FROM records_iri WHERE iri LIKE ?))""", words, words);
    }

    private List<Long> activities(String beginning) {
        String pattern = Like.holding(beginning).substring(1);
        return sql.list(
                row -> row.number("id"),
                "SELECT id FROM records_iri WHERE iri LIKE ? ORDER BY iri LIMIT " + MOST_ACTIVITIES,
                pattern);
    }

    private List<Long> numbers(String table, Collection<String> texts) {
        String marks = String.join(", ", Collections.nCopies(texts.size(), "?"));
        return texts.isEmpty()
                ? List.of()
                : sql.list(
                        row -> row.number("id"),
                        "SELECT id FROM " + table + " WHERE digest IN (" + marks + ")",
                        texts.stream().map(Sha256::of).toArray());
    }
}
