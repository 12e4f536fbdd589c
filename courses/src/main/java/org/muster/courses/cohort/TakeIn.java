package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
        return members.count(cohort.id()) < cohort.plan().capacity();
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
        Optional<PersonId> next = waitingList.first(cohort.id());
        while (next.isPresent() && hasRoom(cohort)) {
            take(cohort, next.get());
            next = waitingList.first(cohort.id());
        }
    }
}
