package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/** Gives places in a group and tells whoever gets one. The group is locked meanwhile. */
@ApplicationScoped
class TakeIn {

    @Inject
    Members members;

    @Inject
    WaitingList waitingList;

    @Inject
    WorkQueue work;

    @Inject
    ActingTime time;

    boolean hasRoom(Cohort cohort) {
        return room(cohort) > 0;
    }

    void take(Cohort cohort, PersonId person) {
        members.add(cohort.id(), person, time.now());
        waitingList.remove(cohort.id(), person);
        tell(cohort.id(), person);
    }

    void tell(CohortId cohort, PersonId person) {
        String key = cohort + ":" + person + ":" + time.now();
        work.ask(WelcomeMember.KIND, key, new Welcome(cohort.value(), person.value()));
    }

    /** Gives the places there are to those who wait, the first come first. */
    void fill(Cohort cohort) {
        waitingList.first(cohort.id(), room(cohort)).forEach(next -> take(cohort, next));
    }

    private int room(Cohort cohort) {
        return Math.max(0, cohort.plan().capacity() - members.count(cohort.id()));
    }
}
