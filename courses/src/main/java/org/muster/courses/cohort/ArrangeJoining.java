package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.CohortId;

/** Settles how people get into a group. A code is made when it is first asked for, and stays until it is made anew. */
@ApplicationScoped
public class ArrangeJoining {

    @Inject
    KnownCohorts cohorts;

    @Inject
    Joinings joinings;

    @Inject
    CohortAudit audit;

    /** {@code until} is the last day on which people join on their own; null for the last day of the group. */
    @Transactional
    public void arrange(CohortId id, Door door, @Nullable LocalDate until) {
        Cohort cohort = cohorts.lock(id);
        cohort.mustBeOpen();
        if (until != null && until.isAfter(cohort.plan().endsOn())) {
            throw new RuleBroken("courses.joining.until.rule");
        }
        GroupCode code = joinings.of(id).codeIfAny().orElseGet(GroupCode::next);
        joinings.put(id, new Joining(door, code, until));
        audit.note(id, "joining-arranged", Map.of("door", door.name()));
    }

    /** From now on the code that was there opens nothing. */
    @Transactional
    public void renewCode(CohortId id) {
        cohorts.lock(id).mustBeOpen();
        Joining joining = joinings.of(id);
        joinings.put(id, new Joining(joining.door(), GroupCode.next(), joining.until()));
        audit.note(id, "code-renewed");
    }

    @Transactional
    public Joining of(CohortId id) {
        cohorts.get(id);
        return joinings.of(id);
    }
}
