package org.muster.core.records.day;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Statements;
import org.muster.core.records.api.Verb;
import org.muster.inserver.InServer;

/** Every statement is counted once. */
@InServer
class DayCountsIT {

    /** Nothing else in the tests happened then. */
    private static final Instant LONG_AGO = Instant.parse("1999-03-02T23:30:00Z");

    @Inject
    DayCounts counts;

    @Inject
    Statements statements;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Test
    void statementsAreCountedOnceOnTheDayTheyHappened() {
        long before = counted();
        learns();
        learns();
        countAll();
        assertThat(counted()).isEqualTo(before + 2);
        countAll();
        assertThat(counted()).isEqualTo(before + 2);
        learns();
        countAll();
        assertThat(counted()).isEqualTo(before + 3);
    }

    private void countAll() {
        long newest = sql.count("SELECT MAX(place) FROM records_statement");
        Instant now = Instant.parse("2099-01-01T00:00:00Z");
        while (sql.count("SELECT place FROM records_day_mark") < newest) {
            Instant then = now;
            transactions.inNew(() -> counts.step(then));
            now = now.plus(DayCounts.WHILE);
        }
    }

    private long counted() {
        return sql.count("SELECT COALESCE(SUM(statements), 0) FROM records_day WHERE day = '1999-03-02'");
    }

    private void learns() {
        Activity lesson = Activity.of("https://tests.example/" + Ids.next(), Activity.LESSON, Map.of("en", "A lesson"));
        Context context = new Context(Ids.next(), List.of(), List.of(), "en", Map.of());
        Statement statement =
                new Statement(Ids.next(), Ids.next(), Verb.ATTENDED, lesson, Result.NONE, context, LONG_AGO);
        transactions.runInNew(() -> statements.record(List.of(statement)));
    }
}
