package org.muster.core.records.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.records.access.RecordsAct;

/** Reads the counts, never the statements: at most a year of days, each with the verbs that were used on it. */
@ApplicationScoped
public class DaysQuery {

    private static final int OFFERED = 30;

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Tally over(Span span) {
        permission.require(RecordsAct.READ_STATEMENTS);
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        List<LocalDate> beginnings = span.beginnings(today);
        List<Count> counts = sql.list(
                row -> new Count(LocalDate.parse(row.text("day")), row.text("iri"), row.number("statements")),
                """
                SELECT d.day, i.iri, d.statements FROM records_day d JOIN records_iri i ON i.id = d.verb
                WHERE d.day BETWEEN ? AND ?""",
                beginnings.get(0).toString(),
                today.toString());
        return Tally.of(span, beginnings, counts);
    }

    /** The verbs there are to choose from, those used most in a year first. */
    public List<String> verbs() {
        permission.require(RecordsAct.READ_STATEMENTS);
        LocalDate yearAgo =
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().minusYears(1);
        return sql.list(row -> row.text("iri"), """
                SELECT i.iri FROM records_day d JOIN records_iri i ON i.id = d.verb WHERE d.day > ?
                GROUP BY i.id, i.iri ORDER BY SUM(d.statements) DESC, i.iri LIMIT ?""", yearAgo.toString(), OFFERED);
    }

    /** How many statements of a verb happened on a day. */
    record Count(LocalDate day, String verb, long statements) {}
}
