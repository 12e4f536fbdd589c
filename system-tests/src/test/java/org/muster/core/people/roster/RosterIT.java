package org.muster.core.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.ChangeMember;
import org.muster.core.people.organisation.Duties;
import org.muster.core.people.organisation.EndMembership;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.organisation.Tags;
import org.muster.core.people.roster.Employing.Employer;
import org.muster.inserver.InServer;

@InServer
class RosterIT {

    @Inject
    Employing employing;

    @Inject
    Acting acting;

    @Inject
    RosterQuery roster;

    @Inject
    RosterWords words;

    @Inject
    MemberQuery members;

    @Inject
    ChangeMember changeMember;

    @Inject
    EndMembership endMembership;

    @Inject
    Organisations organisations;

    @Test
    void peopleAreFoundByWordSiteDepartmentTagAndState() {
        Employer employer = employing.open();
        PersonId ama = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        PersonId bo = employing.member(employer, "Bo", "NR-2", "YRK", "Sales");
        PersonId cai = employing.member(employer, "Cai", "NR-3", "YRK", "Stock");
        change(employer, cai, "NR-3", "night, first aid");
        RosterWords.Site york = as(employer, () -> words.sites(employer.organisation())).stream()
                .filter(site -> site.name().equals("York"))
                .findFirst()
                .orElseThrow();

        assertThat(found(employer, RosterFilter.NONE)).containsExactly(ama, bo, cai);
        assertThat(found(employer, filter("nr-2", "", ""))).containsExactly(bo);
        assertThat(found(employer, filter("member bo", "", ""))).containsExactly(bo);
        assertThat(found(employer, filter("%", "", ""))).isEmpty();
        assertThat(found(employer, filter("", "Sales", ""))).containsExactly(ama, bo);
        assertThat(found(employer, filter("", "", "first aid"))).containsExactly(cai);
        assertThat(found(employer, new RosterFilter("", Optional.of(york.id()), "Sales", "", RosterFilter.HERE)))
                .containsExactly(bo);
        assertThat(as(employer, () -> words.tags(employer.organisation()))).containsExactly("first aid", "night");
    }

    @Test
    void whoLeftIsGoneTodayAndThereOnPastDaysAndComesBack() {
        Employer employer = employing.open();
        PersonId ama = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        LocalDate yesterday = LocalDate.now().minusDays(1);
        run(employer, () -> endMembership.end(employer.organisation(), ama, yesterday));

        assertThat(found(employer, RosterFilter.NONE)).isEmpty();
        assertThat(found(employer, state("LEFT"))).containsExactly(ama);
        assertThat(found(employer, state(RosterFilter.ALL))).containsExactly(ama);
        assertThat(organisations.membersOf(employer.organisation()).get(0))
                .matches(member -> member.lastsOn(yesterday))
                .matches(member -> !member.lastsOn(yesterday.plusDays(1)));

        run(employer, () -> endMembership.undo(employer.organisation(), ama));
        assertThat(found(employer, state("MEMBER"))).containsExactly(ama);
    }

    @Test
    void nobodyLeavesBeforeTheyCameOrWhileTheyLookAfterPeople() {
        Employer employer = employing.open();
        PersonId ama = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        assertThatThrownBy(() ->
                        run(employer, () -> endMembership.end(employer.organisation(), ama, LocalDate.of(2026, 1, 4))))
                .isInstanceOf(RuleBroken.class);
        employing.employ(employer, employer.manager(), Post.since(LocalDate.of(2026, 1, 5)));
        assertThatThrownBy(() -> run(
                        employer,
                        () -> endMembership.end(employer.organisation(), employer.manager(), LocalDate.now())))
                .hasMessage("people.member.manages");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        Employer employer = employing.open();
        PersonId ama = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        long seen = card(employer, ama).version();
        change(employer, ama, "NR-9", "");
        assertThat(card(employer, ama).duties().staffNumber()).isEqualTo("NR-9");
        assertThatThrownBy(() -> run(
                        employer, () -> changeMember.change(employer.organisation(), ama, duties("NR-10", ""), seen)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void twoPeopleNeverHaveOneStaffNumber() {
        Employer employer = employing.open();
        employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        PersonId bo = employing.member(employer, "Bo", "NR-2", "LDS", "Sales");
        assertThatThrownBy(() -> change(employer, bo, "NR-1", "")).hasMessage("people.member.staff-number");
    }

    @Test
    void anotherOrganisationsPeopleAreNotThere() {
        Employer ours = employing.open();
        Employer theirs = employing.open();
        PersonId stranger = employing.member(theirs, "Ama", "NR-1", "LDS", "Sales");
        assertThatThrownBy(() -> found(ours, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(ours, () -> members.of(theirs.organisation(), stranger)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(ours, () -> members.of(ours.organisation(), stranger)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(ours, () -> endMembership.end(ours.organisation(), stranger, LocalDate.now())))
                .isInstanceOf(NotFound.class);
    }

    private static RosterFilter filter(String words, String department, String tag) {
        return new RosterFilter(words, Optional.empty(), department, tag, RosterFilter.HERE);
    }

    private static RosterFilter state(String state) {
        return new RosterFilter("", Optional.empty(), "", "", state);
    }

    private List<PersonId> found(Employer employer, RosterFilter filter) {
        List<PersonId> people = as(employer, () -> roster.page(employer.organisation(), filter, 0, 10)).stream()
                .map(RosterLine::person)
                .toList();
        assertThat(as(employer, () -> roster.count(employer.organisation(), filter)))
                .isEqualTo(people.size());
        return people;
    }

    private void found(Employer asking, Employer asked) {
        run(asking, () -> roster.count(asked.organisation(), RosterFilter.NONE));
    }

    private void change(Employer employer, PersonId person, String number, String tags) {
        long seen = card(employer, person).version();
        run(employer, () -> changeMember.change(employer.organisation(), person, duties(number, tags), seen));
    }

    /** Without a site. */
    private static Duties duties(String number, String tags) {
        return new Duties(Optional.empty(), "Stock", "Assistant", number, Tags.of(tags));
    }

    private MemberQuery.MemberCard card(Employer employer, PersonId person) {
        return as(employer, () -> members.of(employer.organisation(), person));
    }

    private <T> T as(Employer employer, Supplier<T> asked) {
        return acting.as(employer.manager(), asked);
    }

    private void run(Employer employer, Runnable deed) {
        as(employer, () -> {
            deed.run();
            return employer;
        });
    }
}
