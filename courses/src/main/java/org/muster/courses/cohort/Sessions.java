package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The first that is not over. */
    Optional<CohortSession> next(CohortId cohort, Instant now) {
        return sql.first(
                CohortSession::of,
                SESSION + "WHERE cohort_id = ? AND ends_at > ? ORDER BY starts_at, id LIMIT 1",
                cohort.value(),
                now);
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
