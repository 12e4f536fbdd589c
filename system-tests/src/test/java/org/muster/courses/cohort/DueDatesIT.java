package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.RemindOfDueDate.Coming;
import org.muster.inserver.InServer;

/** What is due when in a group: who is late, and who is reminded of it. */
@InServer
class DueDatesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(2);
    private static final LocalDate NEXT_WEEK = LocalDate.now().plusDays(7);

    @Inject
    Classroom classroom;

    @Inject
    ShortCourse course;

    @Inject
    SetDueDates setDueDates;

    @Inject
    WhoIsWhere whoIsWhere;

    @Inject
    LookAtGroup lookAtGroup;

    @Inject
    OwnDue ownDue;

    @Inject
    RemindOfDueDate remindOfDueDate;

    @Inject
    Sql sql;

    private final Mailbox mailbox = Classroom.mailbox();
    private String slug;
    private PersonId trainer;
    private PersonId idle;
    private PersonId busy;
    private CohortId group;

    @BeforeEach
    void gather() {
        slug = course.publish();
        trainer = classroom.trainer();
        idle = classroom.at(mailbox, Language.ENGLISH);
        busy = course.somebody();
        group = classroom.group(trainer, slug, idle, busy);
        course.learn(busy, course.enrol(busy, slug));
    }

    @Test
    void whoeverIsNotThroughWithWhatWasDueIsBehind() {
        set(Map.of("m1", NEXT_WEEK));
        assertThat(behind()).isZero();
        set(Map.of("m1", YESTERDAY));
        assertThat(behind()).isEqualTo(1);
        set(Map.of("m1", YESTERDAY, DueDates.ASSESSMENT, YESTERDAY));
        assertThat(behind()).isEqualTo(2);
    }

    @Test
    void aDayOutsideOfTheGroupOrOfNoPartIsRefusedAndNothingChanges() {
        set(Map.of("m1", NEXT_WEEK));
        assertThatThrownBy(() -> set(Map.of("m1", LocalDate.now().plusDays(200))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> set(Map.of("m9", NEXT_WEEK))).isInstanceOf(RuleBroken.class);
        assertThat(classroom.as(trainer, () -> setDueDates.of(group)).of("m1")).contains(NEXT_WEEK);
    }

    @Test
    void theGroupOfAnotherIsNotThere() {
        classroom.does(
                classroom.trainer(),
                () -> assertThatThrownBy(() -> setDueDates.set(group, DueDates.NONE))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void itsPeopleSeeWhatIsDueAndHowTheyStand() {
        set(Map.of("m1", NEXT_WEEK));
        assertThat(own(idle)).containsExactly(new Due("m1", NEXT_WEEK, Due.State.OPEN));
        set(Map.of("m1", YESTERDAY, DueDates.ASSESSMENT, NEXT_WEEK));
        assertThat(own(idle)).extracting(Due::state).containsExactly(Due.State.LATE, Due.State.OPEN);
        assertThat(own(busy)).extracting(Due::state).containsExactly(Due.State.THROUGH, Due.State.OPEN);
        assertThat(own(trainer)).extracting(Due::state).containsExactly(Due.State.LATE, Due.State.OPEN);
    }

    @Test
    void aReminderIsAskedForOnceForEachDay() {
        set(Map.of("m1", NEXT_WEEK));
        set(Map.of("m1", NEXT_WEEK, DueDates.ASSESSMENT, NEXT_WEEK));
        set(Map.of("m1", YESTERDAY));
        set(Map.of("m1", NEXT_WEEK));
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_work WHERE kind = ? AND work_key LIKE ?",
                        RemindOfDueDate.KIND,
                        group + ":%"))
                .isEqualTo(2);
    }

    @Test
    void whoeverIsNotThroughIsRemindedOnce() {
        set(Map.of("m1", NEXT_WEEK));
        Coming coming = new Coming(group.value(), "m1", NEXT_WEEK.toString());
        remindOfDueDate.work(coming, group + ":m1");
        remindOfDueDate.work(coming, group + ":m1");
        await().atMost(PATIENCE).until(() -> mailbox.letters().size() == 1);
        assertThat(mailbox.letters().get(0).subject()).startsWith("Session 1: One is due on");
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void aDayThatWasMovedRemindsNobody() {
        set(Map.of("m1", NEXT_WEEK.plusDays(1)));
        remindOfDueDate.work(new Coming(group.value(), "m1", NEXT_WEEK.toString()), group + ":m1");
        assertThat(letters()).isZero();
    }

    private List<Due> own(PersonId person) {
        return classroom.as(person, () -> ownDue.in(lookAtGroup.get(group)));
    }

    private long letters() {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE work_key LIKE ?", "courses.cohort-due:" + group + ":m1:%");
    }

    private int behind() {
        return classroom
                .as(trainer, () -> whoIsWhere.find(group, "", Audience.ALL, null))
                .behind();
    }

    private void set(Map<String, LocalDate> days) {
        classroom.does(trainer, () -> setDueDates.set(group, new DueDates(days)));
    }
}
