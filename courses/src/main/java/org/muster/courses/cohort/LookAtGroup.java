package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;

/** A group for whoever learns in it, waits for a place or may join it. For others it is not there. */
@ApplicationScoped
@Transactional
public class LookAtGroup {

    private static final int FEW_LETTERS = 10;

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
    CoursesById courses;

    @Inject
    Sessions sessions;

    @Inject
    Letters letters;

    @Inject
    People people;

    @Inject
    ActingTime time;

    public Group get(CohortId id) {
        return find(id, Door.OPEN);
    }

    /** The group of the code somebody typed. */
    public Group byCode(String typed) {
        permission.require(CoursesAct.LEARN);
        return find(codes.group(typed), Door.CODE);
    }

    /** When the group meets from now on; only for its people. */
    public List<CohortSession> meetings(Group group) {
        permission.require(CoursesAct.LEARN);
        return group.isIn()
                ? sessions.of(group.facts().id()).stream()
                        .filter(each -> each.endsAt().isAfter(time.now()))
                        .toList()
                : List.of();
    }

    /** What was written to the whole group, the latest first; only for its people. */
    public List<CohortLetter> letters(Group group) {
        permission.require(CoursesAct.LEARN);
        return group.isIn() ? letters.toAll(group.facts().id(), FEW_LETTERS) : List.of();
    }

    private Group find(CohortId id, Door door) {
        return cohorts.find(id)
                .map(cohort -> group(cohort, door))
                .filter(Group::isVisible)
                .orElseThrow(() -> new NotFound("courses.cohort.unknown"));
    }

    private Group group(Cohort cohort, Door door) {
        LocalDate today = Days.of(time.now());
        Joining joining = joinings.of(cohort.id());
        boolean open = cohort.closedAt().isEmpty() && joining.isOpen(door, today, cohort.plan());
        return new Group(
                facts(cohort),
                courses.find(cohort.course()),
                trainer(cohort),
                place(cohort),
                entry(cohort, joining, open));
    }

    private Group.Entry entry(Cohort cohort, Joining joining, boolean open) {
        int free = Math.max(0, cohort.plan().capacity() - members.count(cohort.id()));
        return new Group.Entry(
                open, free, joining.lastDay(cohort.plan()), cohort.closedAt().isPresent());
    }

    private Group.Place place(Cohort cohort) {
        PersonId person = permission.current();
        int turn = waitingList.turn(cohort.id(), person);
        return new Group.Place(
                members.has(cohort.id(), person), cohort.trainer().equals(person), turn);
    }

    private String trainer(Cohort cohort) {
        Optional<PersonSummary> known = people.find(cohort.trainer());
        return known.map(PersonSummary::displayName).orElse("");
    }

    private static CohortFacts facts(Cohort cohort) {
        CohortPlan plan = cohort.plan();
        return new CohortFacts(
                cohort.id(), cohort.course(), plan.title(), cohort.trainer(), plan.startsOn(), plan.endsOn());
    }
}
