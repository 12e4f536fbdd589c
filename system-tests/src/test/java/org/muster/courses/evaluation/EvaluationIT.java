package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.evaluation.Impact.Applied;
import org.muster.inserver.InServer;

/** What people may say of their courses, and when. */
@InServer
class EvaluationIT {

    private static final Impact USED = new Impact(Applied.YES, new Remark("We walk the yard."));

    @Inject
    ShortCourse course;

    @Inject
    Classroom classroom;

    @Inject
    EvaluateCourse evaluateCourse;

    @Inject
    SkipEvaluation skipEvaluation;

    @Inject
    ReportImpact reportImpact;

    @Inject
    OwnEvaluations evaluations;

    @Inject
    ActingTime time;

    private String slug;
    private PersonId person;

    @BeforeEach
    void publish() {
        slug = course.publish();
        person = course.somebody();
    }

    @Test
    void whoHasCompletedACourseSaysHowItWasAndMayThinkBetterOfIt() {
        EnrolmentId enrolment = course.passedBy(person, slug);
        evaluate(enrolment, 2);
        evaluate(enrolment, 4);
        OwnEvaluation own = own(enrolment);
        assertThat(own.opinion().orElseThrow().said().degree(Aspect.OVERALL)).isEqualTo(4);
        assertThat(own.isOpen()).isTrue();
    }

    @Test
    void whatIsNotCompletedIsNotEvaluated() {
        EnrolmentId enrolment = course.enrol(person, slug);
        assertBroken("courses.evaluation.not-completed", () -> evaluate(enrolment, 3));
        assertBroken("courses.evaluation.not-completed", () -> report(enrolment));
        assertBroken("courses.evaluation.not-completed", () -> course.as(person, () -> skipEvaluation.skip(enrolment)));
    }

    @Test
    void nobodySpeaksForSomebodyElse() {
        EnrolmentId enrolment = course.passedBy(person, slug);
        PersonId other = course.somebody();
        assertThatThrownBy(() -> course.as(other, () -> evaluateCourse.evaluate(enrolment, Opinions.of(1, "Not mine"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> classroom.as(other, () -> evaluations.get(enrolment)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void afterThirtyDaysAnswersStand() {
        EnrolmentId enrolment = longAgo(31);
        time.at(daysAgo(31), () -> evaluate(enrolment, 5));
        assertBroken("courses.evaluation.settled", () -> evaluate(enrolment, 1));
        assertThat(own(enrolment).isOpen()).isFalse();
    }

    @Test
    void whoWouldRatherNotSayIsAskedNoMoreAndMayStillSay() {
        EnrolmentId enrolment = course.passedBy(person, slug);
        assertThat(asked()).isEqualTo(1);
        course.as(person, () -> skipEvaluation.skip(enrolment));
        course.as(person, () -> skipEvaluation.skip(enrolment));
        assertThat(asked()).isZero();
        evaluate(enrolment, 3);
        assertThat(own(enrolment).opinion()).isPresent();
    }

    @Test
    void whatACourseChangedIsAskedAfterNinetyDays() {
        EnrolmentId fresh = course.passedBy(person, slug);
        assertBroken("courses.impact.too-soon", () -> report(fresh));
        EnrolmentId old = longAgo(91);
        report(old);
        assertThat(own(old).impact().orElseThrow().said()).isEqualTo(USED);
    }

    @Test
    void aQuestionThatIsOldIsAskedNoMore() {
        longAgo(151);
        assertThat(asked()).isZero();
        longAgo(149);
        assertThat(asked()).isEqualTo(1);
    }

    private EnrolmentId longAgo(int days) {
        EnrolmentId[] enrolment = new EnrolmentId[1];
        time.at(daysAgo(days), () -> enrolment[0] = course.passedBy(person, course.publish()));
        return enrolment[0];
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private void evaluate(EnrolmentId enrolment, int degree) {
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(degree, "Text")));
    }

    private void report(EnrolmentId enrolment) {
        course.as(person, () -> reportImpact.report(enrolment, USED));
    }

    private int asked() {
        return classroom.as(person, evaluations::open).size();
    }

    private OwnEvaluation own(EnrolmentId enrolment) {
        return classroom.as(person, () -> evaluations.get(enrolment));
    }

    private static void assertBroken(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleBroken.class).hasMessageContaining(key);
    }
}
