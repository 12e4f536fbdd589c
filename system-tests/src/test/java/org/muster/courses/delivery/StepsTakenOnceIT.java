package org.muster.courses.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** What a device sends again is done once. */
@InServer
class StepsTakenOnceIT {

    @Inject
    ShortCourse course;

    @Inject
    TakeStepOnce takeStepOnce;

    @Inject
    AnswerCheck answerCheck;

    @Inject
    ForgetOldSteps forgetOldSteps;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private PersonId person;
    private EnrolmentId enrolment;

    @BeforeEach
    void somebodyLearns() {
        person = course.somebody();
        enrolment = course.enrol(person, course.publish());
    }

    @Test
    void anAnswerThatArrivesAgainCountsOnce() {
        UUID key = Ids.next();
        answer(key);
        answer(key);
        assertThat(tries()).isEqualTo(1);
        answer(Ids.next());
        assertThat(tries()).isEqualTo(2);
    }

    @Test
    void anAnswerThatArrivesManyTimesAtOnceCountsOnce() {
        UUID key = Ids.next();
        IntStream.range(0, 8).parallel().forEach(any -> answer(key));
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void aStepThatWasRefusedMayBeTakenAgain() {
        UUID key = Ids.next();
        assertThatThrownBy(() -> take(key, "", "a")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(key, ShortCourse.CHECK, "")).isInstanceOf(RuleBroken.class);
        answer(key);
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherStep() {
        UUID key = Ids.next();
        answer(key);
        PersonId other = course.somebody();
        EnrolmentId theirs = course.enrol(other, course.publish());
        course.as(
                other,
                () -> assertThat(takeStepOnce.take(theirs, Optional.of(key), () -> {}))
                        .isTrue());
        assertThatThrownBy(() -> course.as(other, () -> takeStepOnce.take(enrolment, Optional.of(key), () -> {})))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keysAreForgottenWhenNoDeviceKeepsTheirStepAnyMore() {
        UUID key = Ids.next();
        answer(key);
        forgetOldSteps.forget();
        assertThat(keys()).isEqualTo(1);
        sql.change(
                "UPDATE courses_taken_step SET taken_at = ? WHERE enrolment_id = ?",
                clock.instant().minus(ForgetOldSteps.KEPT).minusSeconds(1),
                enrolment.value());
        forgetOldSteps.forget();
        assertThat(keys()).isZero();
    }

    private void answer(UUID key) {
        take(key, ShortCourse.CHECK, "b");
    }

    private void take(UUID key, String question, String option) {
        course.as(
                person,
                () -> takeStepOnce.take(
                        enrolment,
                        Optional.of(key),
                        () -> answerCheck.answer(enrolment, ShortCourse.LESSON, question, ShortCourse.option(option))));
    }

    private long tries() {
        return sql.count("SELECT SUM(tries) FROM courses_check_answer WHERE enrolment_id = ?", enrolment.value());
    }

    private long keys() {
        return sql.count("SELECT COUNT(*) FROM courses_taken_step WHERE enrolment_id = ?", enrolment.value());
    }
}
