package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CohortId;

/** When groups meet. */
@ApplicationScoped
class Sessions {

    private static final String SESSION = "SELECT id, title, starts_at, ends_at FROM courses_cohort_session ";

    @Inject
    Sql sql;

    /** In the order of time. */
    List<CohortSession> of(CohortId cohort) {
        return sql.list(CohortSession::of, SESSION + "WHERE cohort_id = ? ORDER BY starts_at, id", cohort.value());
    }

    /** Of each of these cohorts, at least one, the first that is not over. */
    Map<CohortId, CohortSession> next(Set<CohortId> cohorts, Instant now) {
        String marks = String.join(", ", Collections.nCopies(cohorts.size(), "?"));
        return sql
                .list(
                        row -> Map.entry(new CohortId(row.id("cohort_id")), CohortSession.of(row)),
                        """
                SELECT cohort_id, id, title, starts_at, ends_at FROM (SELECT s.*, ROW_NUMBER() OVER
                    (PARTITION BY cohort_id ORDER BY starts_at, id) AS place FROM courses_cohort_session s
                    WHERE ends_at > ? AND cohort_id IN (%s)) n WHERE place = 1""".formatted(marks),
                        Stream.concat(Stream.of(now), cohorts.stream().map(CohortId::value))
                                .toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(CohortId cohort, CohortSession session) {
        sql.change(
                "INSERT INTO courses_cohort_session (id, cohort_id, title, starts_at, ends_at) VALUES (?, ?, ?, ?, ?)",
                session.id(),
                cohort.value(),
                session.title(),
                session.startsAt(),
                session.endsAt());
    }

    /** Whether there was one. */
    boolean remove(CohortId cohort, UUID session) {
        return sql.change("DELETE FROM courses_cohort_session WHERE cohort_id = ? AND id = ?", cohort.value(), session)
                == 1;
    }
}
