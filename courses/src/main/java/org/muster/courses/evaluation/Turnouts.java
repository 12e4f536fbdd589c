package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;

/** Counts who was asked and who answered. */
@ApplicationScoped
class Turnouts {

    private static final String COMPLETED =
            "SELECT COUNT(*) FROM courses_enrolment WHERE version_id = ? AND completed_at > ? AND completed_at <= ?";

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** Of those who completed the version since then. */
    Turnout opinions(Wanted wanted) {
        return turnout("courses_evaluation", wanted, time.now());
    }

    /** Of those for whom it had time to show. */
    Turnout impact(Wanted wanted) {
        return turnout("courses_impact", wanted, time.now().minus(ImpactTakesTime.TIME));
    }

    private Turnout turnout(String answers, Wanted wanted, Instant until) {
        UUID version = wanted.version().id().value();
        long asked = sql.count(COMPLETED, version, wanted.since(), until);
        long answered = sql.count(
                "SELECT COUNT(*) FROM " + answers + " a JOIN courses_enrolment e ON e.id = a.enrolment_id"
                        + " WHERE a.version_id = ? AND e.completed_at > ?",
                version,
                wanted.since());
        return new Turnout(asked, answered);
    }
}
