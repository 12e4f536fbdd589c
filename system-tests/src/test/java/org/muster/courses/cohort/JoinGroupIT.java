package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.inserver.InServer;

/** People join groups on their own as far as the trainer lets them, wait for places, and get them in their turn. */
@InServer
class JoinGroupIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CROWD = 12;

    @Inject
    Classroom classroom;

    @Inject
    ShortCourse course;

    @Inject
    ArrangeJoining arrangeJoining;

    @Inject
    JoinGroup joinGroup;

    @Inject
    LookAtGroup lookAtGroup;

    @Inject
    OpenGroups openGroups;

    @Inject
    AddMembers addMembers;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    OpenCohort openCohort;

    @Inject
    WhoIsWhere whoIsWhere;

    @Inject
    OwnGroups ownGroups;

    @Inject
    Cohorts cohorts;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    private PersonId trainer;
    private PersonId learner;
    private CohortId group;

    @BeforeEach
    void gather() {
        trainer = classroom.trainer();
        learner = course.somebody();
        group = classroom.as(trainer, () -> openCohort.open(course.publish(), Classroom.plan("Two places", 2)));
    }

    @Test
    void aGroupThatItsTrainerFillsIsNotThereForOthers() {
        classroom.does(learner, () -> {
            assertThatThrownBy(() -> lookAtGroup.get(group)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> joinGroup.join(group)).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> joinGroup.leave(group)).isInstanceOf(NotFound.class);
        });
        assertThat(cohorts.members(group)).isEmpty();
    }

    @Test
    void whoeverHasTheCodeJoins() {
        String code = code();
        classroom.does(learner, () -> {
            assertThat(lookAtGroup.byCode(code).isJoinable()).isTrue();
            assertThat(joinGroup.byCode(code.toLowerCase().replace("-", " "))).isEqualTo(group);
            assertThat(joinGroup.byCode(code)).isEqualTo(group);
            assertThat(lookAtGroup.get(group).isIn()).isTrue();
        });
        assertThat(cohorts.members(group)).containsExactly(learner);
    }

    @Test
    void anotherCodeOpensNothing() {
        String old = code();
        classroom.does(trainer, () -> arrangeJoining.renewCode(group));
        classroom.does(
                learner,
                () -> assertThatThrownBy(() -> joinGroup.byCode(old))
                        .isInstanceOf(RuleBroken.class)
                        .hasMessageContaining("courses.joining.unknown"));
        assertThat(cohorts.members(group)).isEmpty();
    }

    @Test
    void aCodeThatTheTrainerTookBackOpensNothing() {
        String code = code();
        arrange(Door.OPEN);
        classroom.does(
                learner, () -> assertThatThrownBy(() -> joinGroup.byCode(code)).isInstanceOf(RuleBroken.class));
    }

    @Test
    void anOpenGroupIsNamedOnItsCourse() {
        arrange(Door.OPEN);
        classroom.does(learner, () -> {
            assertThat(openGroups.of(cohorts.find(group).orElseThrow().course()))
                    .extracting(each -> each.facts().id())
                    .containsExactly(group);
            joinGroup.join(group);
        });
        assertThat(cohorts.members(group)).containsExactly(learner);
        classroom.does(trainer, () -> changeCohort.close(group));
        classroom.does(
                course.somebody(),
                () -> assertThat(openGroups.of(cohorts.find(group).orElseThrow().course()))
                        .isEmpty());
    }

    @Test
    void aWaitingListHasAnEnd() {
        arrange(Door.OPEN);
        fill();
        sql.insertAll(
                "INSERT INTO courses_cohort_waiting (cohort_id, person_id, since)",
                IntStream.range(0, WaitingList.LONGEST)
                        .mapToObj(n -> new Object[] {group.value(), Ids.next(), Instant.now()})
                        .toList());
        classroom.does(
                learner, () -> assertThatThrownBy(() -> joinGroup.join(group)).isInstanceOf(RuleBroken.class));
    }

    @Test
    void afterTheLastDayNobodyJoins() {
        classroom.does(
                trainer,
                () -> arrangeJoining.arrange(group, Door.OPEN, LocalDate.now().minusDays(2)));
        classroom.does(
                learner,
                () -> assertThatThrownBy(() -> joinGroup.join(group))
                        .isInstanceOf(RuleBroken.class)
                        .hasMessageContaining("courses.joining.is-over"));
    }

    @Test
    void whoComesWhenItIsFullWaitsAndIsToldOfTheirPlace() throws InterruptedException {
        Mailbox mailbox = Classroom.mailbox();
        PersonId second = classroom.at(mailbox, Language.ENGLISH);
        PersonId first = course.somebody();
        arrange(Door.OPEN);
        fill();
        Stream.of(first, second).forEach(each -> classroom.does(each, () -> joinGroup.join(group)));
        assertThat(turn(first)).isEqualTo(1);
        assertThat(turn(second)).isEqualTo(2);
        assertThat(classroom.as(second, ownGroups::find))
                .extracting(OwnGroups.Own::turn)
                .containsExactly(2);

        classroom.does(first, () -> joinGroup.leave(group));
        assertThat(turn(second)).isEqualTo(1);
        PersonId gone = cohorts.members(group).get(0);
        classroom.does(gone, () -> joinGroup.leave(group));
        assertThat(cohorts.members(group)).contains(second).doesNotContain(gone, first);
        assertThat(turn(second)).isZero();
        await().atMost(PATIENCE).until(() -> mailbox.letters().size() == 1);
        assertThat(mailbox.letters().get(0).subject()).contains("Two places");
    }

    @Test
    void aLargerGroupTakesInWhoeverWaits() {
        arrange(Door.OPEN);
        fill();
        classroom.does(learner, () -> joinGroup.join(group));
        long version = classroom.as(trainer, () -> whoIsWhere.cohort(group).version());
        classroom.does(trainer, () -> {
            assertThat(whoIsWhere.waiting(group))
                    .extracting(each -> each.person())
                    .containsExactly(learner);
            changeCohort.change(group, Classroom.plan("Three places", 3), version);
        });
        assertThat(cohorts.members(group)).contains(learner).hasSize(3);
    }

    @Test
    void aTrainerTakesSomebodyOffTheWaitingList() {
        arrange(Door.OPEN);
        fill();
        classroom.does(learner, () -> joinGroup.join(group));
        classroom.does(trainer, () -> addMembers.remove(group, learner));
        assertThat(turn(learner)).isZero();
        assertThat(cohorts.members(group)).hasSize(2);
    }

    @Test
    void aCrowdThatComesAtOnceGetsTheTwoPlacesThereAre() {
        arrange(Door.OPEN);
        List<PersonId> crowd = Stream.generate(course::somebody).limit(CROWD).toList();
        List<CompletableFuture<Void>> rush = Stream.concat(crowd.stream(), crowd.stream())
                .map(each -> threads.runAsync(() -> classroom.does(each, () -> joinGroup.join(group))))
                .toList();
        rush.forEach(CompletableFuture::join);
        assertThat(cohorts.members(group)).hasSize(2);
        assertThat(classroom.as(trainer, () -> whoIsWhere.waiting(group))).hasSize(CROWD - 2);
    }

    private int turn(PersonId person) {
        return classroom.as(person, () -> lookAtGroup.get(group)).place().turn();
    }

    private void fill() {
        classroom.does(trainer, () -> {
            addMembers.add(group, course.somebody());
            addMembers.add(group, course.somebody());
        });
    }

    private void arrange(Door door) {
        classroom.does(trainer, () -> arrangeJoining.arrange(group, door, null));
    }

    private String code() {
        arrange(Door.CODE);
        return classroom
                .as(trainer, () -> arrangeJoining.of(group))
                .codeIfAny()
                .orElseThrow()
                .grouped();
    }
}
