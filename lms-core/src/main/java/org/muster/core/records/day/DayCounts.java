package org.muster.core.records.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;

/**
 * Counts statements once each: the mark moves in the transaction that counts, and one node at a time moves it. A statement is
 * counted when its place was seen a while ago, so that those are not passed over whose transaction took longer than that of a
 * later place.
 */
@ApplicationScoped
class DayCounts {

    static final Duration WHILE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 5_000;

    @Inject
    Sql sql;

    /** In the transaction under way; whether there is more to count at once. */
    boolean step(Instant now) {
        return sql.first(
                        row -> new DayMark(row.number("place"), row.number("seen"), row.instant("seen_at")),
                        "SELECT place, seen, seen_at FROM records_day_mark WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .map(mark -> mark.place() < mark.seen() ? count(mark, now) : look(mark, now))
                .orElse(false);
    }

    private boolean look(DayMark mark, Instant now) {
        long newest = sql.count("SELECT COALESCE(MAX(place), 0) FROM records_statement");
        if (newest > mark.seen()) {
            sql.change("UPDATE records_day_mark SET seen = ?, seen_at = ? WHERE id = 1", newest, now);
        }
        return false;
    }

    private boolean count(DayMark mark, Instant now) {
        if (now.isBefore(mark.seenAt().plus(WHILE))) {
            return false;
        }
        long end = endOfPart(mark).orElse(mark.seen());
        sql.changeAll("""
                INSERT INTO records_day (day, verb, statements) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE statements = statements + VALUES(statements)""", counted(mark.place(), end));
        sql.change("UPDATE records_day_mark SET place = ? WHERE id = 1", end);
        return true;
    }

    private Optional<Long> endOfPart(DayMark mark) {
        return sql.first(row -> row.number("place"), """
                SELECT place FROM records_statement WHERE place > ? AND place <= ?
                ORDER BY place LIMIT 1 OFFSET ?""", mark.place(), mark.seen(), AT_ONCE);
    }

    private List<@Nullable Object[]> counted(long after, long end) {
        return sql.list(
                row -> new @Nullable Object[] {row.text("day"), row.number("verb"), row.number("statements")},
                """
                SELECT DATE(happened_at) AS day, verb, COUNT(*) AS statements FROM records_statement
                WHERE place > ? AND place <= ? GROUP BY DATE(happened_at), verb""",
                after,
                end);
    }

    private record DayMark(long place, long seen, Instant seenAt) {}
}
