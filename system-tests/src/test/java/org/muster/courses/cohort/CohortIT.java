package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.cohort.Standing.Stage;
import org.muster.inserver.InServer;

/** Groups are their trainer’s; who is in them, how far they are, and who may know. */
@InServer
class CohortIT {

    @Inject
    Classroom classroom;

    @Inject
    ShortCourse course;

    @Inject
    OpenCohort openCohort;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    AddMembers addMembers;

    @Inject
    PlanSession planSession;

    @Inject
    WriteToCohort writeToCohort;

    @Inject
    AddByAddress addByAddress;

    @Inject
    ArrangeJoining arrangeJoining;

    @Inject
    WhoIsWhere whoIsWhere;

    @Inject
    CohortsOverview overview;

    @Inject
    OwnGroups ownGroups;

    @Inject
    Cohorts cohorts;

    @Inject
    Sql sql;

    private String slug;
    private PersonId trainer;
    private PersonId member;
    private CohortId group;

    @BeforeEach
    void gather() {
        slug = course.publish();
        trainer = classroom.trainer();
        member = course.somebody();
        group = classroom.group(trainer, slug, member);
    }

    @Test
    void aGroupOfAnotherTrainerIsNotThere() {
        PersonId other = classroom.trainer();
        assertNothingIsThere(other, group);
        assertNothingIsThere(trainer, new CohortId(Ids.next()));
        assertThat(titlesSeenBy(other)).doesNotContain(title());
        assertThat(titlesSeenBy(trainer)).contains(title());
    }

    private void assertNothingIsThere(PersonId person, CohortId id) {
        Instant now = Instant.EPOCH;
        LetterDraft letter = new LetterDraft(Ids.next(), Audience.ALL, "Hello", "Text");
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> whoIsWhere.cohort(id),
                () -> whoIsWhere.find(id, "", Audience.ALL, null),
                () -> whoIsWhere.gone(id),
                () -> changeCohort.change(id, Classroom.plan("Mine", 30), 1),
                () -> changeCohort.close(id),
                () -> changeCohort.reopen(id),
                () -> addMembers.add(id, person),
                () -> addMembers.remove(id, member),
                () -> addMembers.putBack(id, member),
                () -> addByAddress.add(id, RosterLine.of("a@x.example")),
                () -> planSession.plan(id, "Call", now, now.plusSeconds(60)),
                () -> planSession.cancel(id, Ids.next()),
                () -> planSession.of(id),
                () -> arrangeJoining.arrange(id, Door.OPEN, null),
                () -> arrangeJoining.renewCode(id),
                () -> arrangeJoining.of(id),
                () -> whoIsWhere.waiting(id),
                () -> writeToCohort.write(id, letter),
                () -> writeToCohort.sent(id, null))) {
            classroom.does(person, () -> assertThatThrownBy(act).isInstanceOf(NotFound.class));
        }
    }

    @Test
    void anAdministratorLooksAfterAllGroups() {
        PersonId administrator = classroom.holding(Role.ADMINISTRATOR);
        classroom.does(administrator, () -> addMembers.add(group, course.somebody()));
        assertThat(peopleSeenBy(administrator)).isEqualTo(2);
        assertThat(classroom
                        .as(administrator, () -> overview.find(title(), CohortFilter.CURRENT, null))
                        .entries())
                .hasSize(1);
    }

    @Test
    void membersAndOthersHaveNoBusinessInTheStudio() {
        for (PersonId person : List.of(member, classroom.holding(Role.MODERATOR), classroom.holding(Role.AUDITOR))) {
            classroom.does(person, () -> {
                assertThatThrownBy(() -> whoIsWhere.cohort(group)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> openCohort.open(slug, Classroom.plan("Mine", 3)))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> overview.find("", CohortFilter.CURRENT, null))
                        .isInstanceOf(Forbidden.class);
            });
        }
    }

    @Test
    void whoLeavesIsNoMemberAndCanBePutBack() {
        classroom.does(trainer, () -> addMembers.remove(group, member));
        assertThat(cohorts.members(group)).isEmpty();
        assertThat(cohorts.belongs(member, group)).isFalse();
        assertThat(cohorts.of(member)).isEmpty();
        classroom.does(
                trainer,
                () -> assertThat(whoIsWhere.gone(group))
                        .extracting(each -> each.person())
                        .containsExactly(member));

        classroom.does(trainer, () -> addMembers.putBack(group, member));
        assertThat(cohorts.members(group)).containsExactly(member);
        classroom.does(
                trainer,
                () -> assertThatThrownBy(() -> addMembers.putBack(group, course.somebody()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void aGroupTakesNoMoreThanItHasRoomFor() {
        CohortId small = classroom.as(trainer, () -> openCohort.open(slug, Classroom.plan("Small", 1)));
        classroom.does(trainer, () -> {
            assertThat(addMembers.add(small, member)).isTrue();
            assertThat(addMembers.add(small, member)).isFalse();
            assertThatThrownBy(() -> addMembers.add(small, course.somebody()))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("courses.cohort.full");
        });
    }

    @Test
    void aGroupIsNotMadeSmallerThanItIs() {
        classroom.does(trainer, () -> {
            addMembers.add(group, course.somebody());
            assertThatThrownBy(() -> changeCohort.change(group, Classroom.plan("Less", 1), version()))
                    .isInstanceOf(RuleBroken.class);
        });
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() {
        classroom.does(trainer, () -> {
            long seen = version();
            changeCohort.change(group, Classroom.plan("First", 30), seen);
            assertThatThrownBy(() -> changeCohort.change(group, Classroom.plan("Second", 30), seen))
                    .isInstanceOf(Conflict.class);
        });
        assertThat(title()).isEqualTo("First");
    }

    @Test
    void aClosedGroupIsLeftAloneUntilItIsOpenAgain() {
        classroom.does(trainer, () -> changeCohort.close(group));
        classroom.does(trainer, () -> {
            assertClosed(() -> addMembers.add(group, course.somebody()));
            assertClosed(() -> addMembers.remove(group, member));
            assertClosed(() -> planSession.plan(group, "Call", Instant.EPOCH, Instant.EPOCH.plusSeconds(60)));
            assertClosed(() -> writeToCohort.write(group, new LetterDraft(Ids.next(), Audience.ALL, "Hi", "Text")));
        });
        assertThat(classroom.as(member, () -> ownGroups.find())).isEmpty();
        classroom.does(trainer, () -> changeCohort.reopen(group));
        assertThat(classroom.as(member, () -> ownGroups.find())).hasSize(1);
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining("courses.cohort.is-closed");
    }

    @Test
    void aTrainerSeesHowFarEachIs() {
        PersonId passed = course.somebody();
        PersonId begun = course.somebody();
        PersonId failed = course.somebody();
        classroom.does(trainer, () -> List.of(passed, begun, failed).forEach(each -> addMembers.add(group, each)));
        course.passedBy(passed, slug);
        course.enrol(begun, slug);
        fail(failed);

        assertThat(standing(member).stage()).isEqualTo(Stage.AWAY);
        assertThat(standing(member).behind()).isTrue();
        assertThat(standing(begun).stage()).isEqualTo(Stage.LEARNING);
        assertThat(standing(begun).done().ofModules()).isEqualTo(1);
        assertThat(standing(passed).stage()).isEqualTo(Stage.COMPLETED);
        assertThat(standing(passed).done().modules()).isEqualTo(1);
        assertThat(standing(passed).result()).contains(100);
        assertThat(standing(passed).lastSeen()).isPresent();
        assertThat(standing(failed).stage()).isEqualTo(Stage.FAILED);
        assertThat(standing(failed).result()).contains(0);
        assertThat(found(Audience.BEHIND)).containsExactlyInAnyOrder(member, begun);
        assertThat(found(Audience.COMPLETED)).containsExactly(passed);
    }

    private void fail(PersonId person) {
        EnrolmentId enrolment = course.enrol(person, slug);
        course.learn(person, enrolment);
        for (int n = 0; n < ShortCourse.ATTEMPTS; n++) {
            course.submit(person, enrolment, course.answerAll(person, enrolment, "b"));
        }
    }

    @Test
    void aMeetingIsPlannedOnceAndCanBeCancelled() {
        Instant begin = Instant.parse("2026-03-02T12:30:00Z");
        classroom.does(trainer, () -> {
            planSession.plan(group, "Call", begin, begin.plusSeconds(1800));
            planSession.plan(group, "Call", begin, begin.plusSeconds(1800));
            UUID session = planSession.of(group).get(0).id();
            assertThat(planSession.of(group)).hasSize(1);
            CohortId another = classroom.group(trainer, slug);
            assertThatThrownBy(() -> planSession.cancel(another, session)).isInstanceOf(NotFound.class);
            planSession.cancel(group, session);
            assertThat(planSession.of(group)).isEmpty();
        });
    }

    @Test
    void whatIsDoneToAGroupIsNotedWithoutNames() {
        classroom.does(trainer, () -> addMembers.remove(group, member));
        classroom.does(trainer, () -> changeCohort.close(group));
        assertThat(sql.list(
                        row -> row.text("act") + " " + row.text("actor_id"),
                        "SELECT act, actor_id FROM kernel_audit WHERE subject_id = ? ORDER BY id",
                        group.value()))
                .containsExactly(
                        "courses.lead-cohort.opened " + trainer,
                        "courses.lead-cohort.member-added " + trainer,
                        "courses.lead-cohort.member-removed " + trainer,
                        "courses.lead-cohort.closed " + trainer);
    }

    private Standing standing(PersonId person) {
        return classroom.as(trainer, () -> whoIsWhere.find(group, "", Audience.ALL, null)).lines().stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private List<PersonId> found(Audience audience) {
        return classroom.as(trainer, () -> whoIsWhere.find(group, "", audience, null)).lines().stream()
                .map(WhoIsWhere.Line::person)
                .toList();
    }

    private List<String> titlesSeenBy(PersonId person) {
        return classroom.as(person, () -> overview.find("", CohortFilter.CURRENT, null)).entries().stream()
                .map(CohortsOverview.Entry::title)
                .toList();
    }

    private int peopleSeenBy(PersonId person) {
        return classroom
                .as(person, () -> whoIsWhere.find(group, "", Audience.ALL, null))
                .people();
    }

    private long version() {
        return whoIsWhere.cohort(group).version();
    }

    private String title() {
        return cohorts.find(group).orElseThrow().title();
    }
}
