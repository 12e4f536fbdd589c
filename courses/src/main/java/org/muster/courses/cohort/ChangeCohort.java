package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.CohortId;

/** Changes what is settled about a group, closes it and opens it again. */
@ApplicationScoped
public class ChangeCohort {

    @Inject
    KnownCohorts cohorts;

    @Inject
    Members members;

    @Inject
    TakeIn takeIn;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    /** {@code lookedAt} is the version of the group that the change was made from. */
    @Transactional
    public void change(CohortId id, CohortPlan plan, long lookedAt) {
        Cohort cohort = cohorts.lock(id);
        int there = members.count(id);
        if (plan.capacity() < there) {
            throw new RuleBroken("courses.cohort.capacity.too-small", there);
        }
        cohort.change(plan, lookedAt);
        audit.note(id, "changed");
        takeIn.fill(cohort);
    }

    @Transactional
    public void close(CohortId id) {
        cohorts.lock(id).close(time.now());
        audit.note(id, "closed");
    }

    @Transactional
    public void reopen(CohortId id) {
        cohorts.lock(id).reopen();
        audit.note(id, "reopened");
    }
}
