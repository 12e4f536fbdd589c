package org.muster.courses.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.Learners;
import org.muster.courses.api.Progress;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.history.HistoryFilter;
import org.muster.courses.history.OwnHistory;
import org.muster.courses.history.PastEnrolment;
import org.muster.inserver.InServer;

/** Leaving a course, taking it up again, and what remains of it. */
@InServer
class WithdrawalIT {

    @Inject
    ShortCourse course;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    WithdrawFromCourse withdrawFromCourse;

    @Inject
    TakeUpCourse takeUpCourse;

    @Inject
    OpenLesson openLesson;

    @Inject
    OwnHistory history;

    @Inject
    FindStudies studies;

    @Inject
    Learners learners;

    @Inject
    Progress progress;

    @Inject
    Catalogue catalogue;

    private String slug;
    private CourseId taken;
    private PersonId person;
    private EnrolmentId enrolment;

    @BeforeEach
    void begin() {
        slug = course.publish();
        taken = catalogue.get(slug).course();
        person = course.somebody();
        enrolment = course.enrol(person, slug);
        course.learn(person, enrolment);
    }

    @Test
    void whatSomebodyLeftNoLongerWaitsForThem() {
        withdraw();
        withdraw();
        assertThat(as(studies::ofTheCurrentPerson)).isEmpty();
        assertThat(learners.enrolment(person, taken)).isEmpty();
        assertThat(learners.isLearner(person, taken)).isTrue();
        assertThat(progress.of(List.of(person), List.of(taken))).isEmpty();
        assertThatThrownBy(() -> course.as(person, () -> openLesson.open(enrolment, ShortCourse.LESSON)))
                .isInstanceOf(NotFound.class);
        assertThat(found(HistoryFilter.LEFT)).containsExactly(enrolment);
        assertThat(found(HistoryFilter.UNDER_WAY)).isEmpty();
    }

    @Test
    void itIsTakenUpWhereItWasLeft() {
        withdraw();
        takeUp();
        takeUp();
        assertThat(as(studies::ofTheCurrentPerson))
                .singleElement()
                .satisfies(study -> assertThat(study.allLessonsDone()).isTrue());
        course.submit(person, enrolment, course.answerAll(person, enrolment, "a"));
        assertThat(found(HistoryFilter.COMPLETED)).containsExactly(enrolment);
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        time.at(Instant.now().minus(Duration.ofDays(31)), this::withdraw);
        assertBroken("courses.withdraw.too-late", this::takeUp);
    }

    @Test
    void whoHasBegunAnewGoesOnThere() {
        withdraw();
        EnrolmentId anew = course.enrol(person, slug);
        assertThat(anew).isNotEqualTo(enrolment);
        assertBroken("courses.withdraw.begun-anew", this::takeUp);
        assertThat(found(HistoryFilter.ALL)).containsExactly(anew, enrolment);
    }

    @Test
    void whatIsCompletedIsNotLeft() {
        course.submit(person, enrolment, course.answerAll(person, enrolment, "a"));
        assertBroken("courses.withdraw.completed", this::withdraw);
        assertThat(as(() -> history.find(HistoryFilter.COMPLETED, null)).enrolments())
                .singleElement()
                .satisfies(past -> assertThat(past.mark()).contains(100));
    }

    @Test
    void nobodyLeavesForSomebodyElse() {
        PersonId other = course.somebody();
        assertThatThrownBy(() -> course.as(other, () -> withdrawFromCourse.withdraw(enrolment)))
                .isInstanceOf(NotFound.class);
        withdraw();
        assertThatThrownBy(() -> course.as(other, () -> takeUpCourse.takeUp(enrolment)))
                .isInstanceOf(NotFound.class);
    }

    private void withdraw() {
        course.as(person, () -> withdrawFromCourse.withdraw(enrolment));
    }

    private void takeUp() {
        course.as(person, () -> takeUpCourse.takeUp(enrolment));
    }

    private List<EnrolmentId> found(HistoryFilter filter) {
        return as(() -> history.find(filter, null)).enrolments().stream()
                .map(PastEnrolment::id)
                .toList();
    }

    private <T> T as(Supplier<T> work) {
        return acting.as(person, work);
    }

    private static void assertBroken(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleBroken.class).hasMessageContaining(key);
    }
}
