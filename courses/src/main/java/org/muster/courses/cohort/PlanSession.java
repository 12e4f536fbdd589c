package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.CohortId;

/** Plans when a group meets, and cancels it. */
@ApplicationScoped
public class PlanSession {

    /** The most sessions of one group. */
    public static final int MOST = 60;

    @Inject
    KnownCohorts cohorts;

    @Inject
    Sessions sessions;

    @Inject
    CohortAudit audit;

    @Transactional
    public void plan(CohortId id, String title, Instant startsAt, Instant endsAt) {
        cohorts.lock(id).mustBeOpen();
        CohortSession session = CohortSession.planned(Ids.next(), title, startsAt, endsAt);
        List<CohortSession> planned = sessions.of(id);
        if (planned.stream().anyMatch(each -> isSame(each, session))) {
            return;
        }
        if (planned.size() >= MOST) {
            throw new RuleBroken("courses.cohort.session.enough", MOST);
        }
        sessions.add(id, session);
        audit.note(id, "session-planned");
    }

    @Transactional
    public void cancel(CohortId id, UUID session) {
        cohorts.lock(id).mustBeOpen();
        if (!sessions.remove(id, session)) {
            throw new NotFound("courses.cohort.session.unknown");
        }
        audit.note(id, "session-cancelled");
    }

    @Transactional
    public List<CohortSession> of(CohortId id) {
        cohorts.get(id);
        return sessions.of(id);
    }

    private static boolean isSame(CohortSession one, CohortSession other) {
        return one.title().equals(other.title()) && one.startsAt().equals(other.startsAt());
    }
}
