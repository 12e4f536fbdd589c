package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.core.kernel.database.Sql;

/**
 * How many resources of each sort stand open to readers of a level. Counting reads every row, so what was counted is kept: until
 * something changes on this server, and for a few seconds at most, for what changes on others.
 */
@ApplicationScoped
class Everything {

    private static final Duration KEPT = Duration.ofSeconds(10);

    /** One for all that are alike. */
    private static final String GROUPS = """
            SELECT MIN(resource_id) AS resource_id, kind, level, topics, COUNT(*) AS many
            FROM library_shelf WHERE FIND_IN_SET(level, ?) GROUP BY kind, level, topics""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final Map<String, Counted> byLevels = new ConcurrentHashMap<>();

    /** @param open the levels as {@link OpenLevels} says them */
    List<Match> groups(String open) {
        Instant now = clock.instant();
        return byLevels.compute(
                        open,
                        (same, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Counted(sql.list(Match::of, GROUPS, open), now.plus(KEPT)))
                .groups();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShelfChanged changed) {
        byLevels.clear();
    }

    private record Counted(List<Match> groups, Instant until) {}
}
