package org.muster.courses.cohort;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Row;

/** A time at which a group meets. */
public record CohortSession(UUID id, String title, Instant startsAt, Instant endsAt) {

    private static final int LONGEST_TITLE = 200;
    private static final Duration LONGEST = Duration.ofHours(12);

    /** What somebody plans; the title is one line. */
    static CohortSession planned(UUID id, String title, Instant startsAt, Instant endsAt) {
        String line = OneLine.of(title);
        if (line.isEmpty() || line.length() > LONGEST_TITLE) {
            throw new RuleBroken("courses.cohort.session.title.rule", LONGEST_TITLE);
        }
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw new RuleBroken("courses.cohort.session.time.rule", LONGEST.toHours());
        }
        return new CohortSession(id, line, startsAt, endsAt);
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    static CohortSession of(Row row) throws SQLException {
        return new CohortSession(row.id("id"), row.text("title"), row.instant("starts_at"), row.instant("ends_at"));
    }
}
