package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;

/**
 * Whoever acts joins a group whose door is open to them, or waits for a place in it, and leaves it again. A place that comes free
 * goes to whoever waited longest.
 */
@ApplicationScoped
public class JoinGroup {

    @Inject
    Permission permission;

    @Inject
    KnownCohorts cohorts;

    @Inject
    Joinings joinings;

    @Inject
    Codes codes;

    @Inject
    Members members;

    @Inject
    WaitingList waitingList;

    @Inject
    TakeIn takeIn;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    /** With the code somebody typed; gives the group. */
    @Transactional
    public CohortId byCode(String typed) {
        permission.require(CoursesAct.LEARN);
        CohortId id = codes.group(typed);
        enter(id, Door.CODE);
        return id;
    }

    /** A group that is open to all who may take its course. */
    @Transactional
    public void join(CohortId id) {
        permission.require(CoursesAct.LEARN);
        enter(id, Door.OPEN);
    }

    /** Gives up the place, or the turn on the waiting list. */
    @Transactional
    public void leave(CohortId id) {
        Cohort cohort = cohorts.lockForMembers(id);
        PersonId person = permission.current();
        cohort.mustBeOpen();
        if (!waitingList.remove(id, person) && !members.leave(id, person, time.now())) {
            throw new NotFound("courses.cohort.unknown");
        }
        audit.note(id, "member-left", Map.of("person", person.toString()));
        takeIn.fill(cohort);
    }

    private void enter(CohortId id, Door door) {
        Cohort cohort = cohorts.lockForMembers(id);
        PersonId person = permission.current();
        if (members.has(id, person) || waitingList.turn(id, person) > 0) {
            return;
        }
        check(cohort, door, person);
        waitingList.add(id, person, time.now());
        audit.note(id, "member-came", Map.of("person", person.toString()));
        takeIn.fill(cohort);
    }

    private void check(Cohort cohort, Door door, PersonId person) {
        cohort.mustBeOpen();
        if (!joinings.of(cohort.id()).isOpen(door, Days.of(time.now()), cohort.plan())) {
            throw new RuleBroken("courses.joining.is-over");
        }
        if (cohort.trainer().equals(person)) {
            throw new RuleBroken("courses.joining.trainer");
        }
        if (!takeIn.hasRoom(cohort) && waitingList.count(cohort.id()) >= WaitingList.LONGEST) {
            throw new RuleBroken("courses.joining.queue", WaitingList.LONGEST);
        }
    }
}
