package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/**
 * Takes people into a group as long as there is room, and lets them go, from the waiting list too. Whoever is in it already stays
 * in it; a place that comes free goes to whoever waited longest.
 */
@ApplicationScoped
public class AddMembers {

    @Inject
    KnownCohorts cohorts;

    @Inject
    Members members;

    @Inject
    TakeIn takeIn;

    @Inject
    WaitingList waitingList;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    /** Whether the person was not in it before. */
    @Transactional
    public boolean add(CohortId id, PersonId person) {
        Cohort cohort = cohorts.lock(id);
        cohort.mustBeOpen();
        if (members.has(id, person)) {
            return false;
        }
        if (!takeIn.hasRoom(cohort)) {
            throw new RuleBroken("courses.cohort.full", cohort.plan().capacity());
        }
        members.add(id, person, time.now());
        waitingList.remove(id, person);
        audit.note(id, "member-added", Map.of("person", person.toString()));
        return true;
    }

    @Transactional
    public void remove(CohortId id, PersonId person) {
        Cohort cohort = cohorts.lock(id);
        cohort.mustBeOpen();
        if (!waitingList.remove(id, person) && !members.leave(id, person, time.now())) {
            throw new NotFound("courses.cohort.member.unknown");
        }
        audit.note(id, "member-removed", Map.of("person", person.toString()));
        takeIn.fill(cohort);
    }

    /** Takes somebody in again who was in it before. */
    @Transactional
    public void putBack(CohortId id, PersonId person) {
        cohorts.lock(id);
        if (!members.has(id, person) && !members.hadOnce(id, person)) {
            throw new NotFound("courses.cohort.member.unknown");
        }
        add(id, person);
    }
}
