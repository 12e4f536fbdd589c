package org.muster.courses.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.courses.delivery.Fixture.START;
import static org.muster.courses.delivery.Fixture.anEnrolment;
import static org.muster.courses.delivery.Fixture.minutesLater;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class EnrolmentTest {

    private final Enrolment enrolment = anEnrolment().begun();

    @Test
    void nobodyIsThereAtFirst() {
        assertThat(enrolment.activeAt()).isEmpty();
        assertThat(enrolment.place()).isEmpty();
        assertThat(enrolment.leave(START)).isEmpty();
    }

    @Test
    void theFirstStepBeginsASitting() {
        Presence presence = enrolment.beThere(START);
        assertThat(presence.begins()).isTrue();
        assertThat(presence.ended()).isEmpty();
    }

    @Test
    void theNextStepBelongsToTheSameSitting() {
        enrolment.beThere(START);
        assertThat(enrolment.beThere(minutesLater(3))).isEqualTo(Presence.GOES_ON);
        assertThat(enrolment.timeSpent()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aLongLookAwayCountsAsOneLongStepAtMost() {
        enrolment.beThere(START);
        enrolment.beThere(minutesLater(20));
        assertThat(enrolment.timeSpent()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void afterALongPauseASittingHasEndedAndAnotherBegins() {
        enrolment.beThere(START);
        enrolment.beThere(minutesLater(4));
        Presence presence = enrolment.beThere(minutesLater(60));
        assertThat(presence.begins()).isTrue();
        assertThat(presence.ended()).contains(new Sitting(START, minutesLater(4)));
        assertThat(enrolment.timeSpent()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void leavingEndsTheSitting() {
        enrolment.beThere(START);
        assertThat(enrolment.leave(minutesLater(2))).contains(new Sitting(START, minutesLater(2)));
        assertThat(enrolment.leave(minutesLater(3))).isEmpty();
        assertThat(enrolment.timeSpent()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void leavingAfterALongPauseEndsTheSittingWhereItWasSeenLast() {
        enrolment.beThere(START);
        enrolment.beThere(minutesLater(2));
        assertThat(enrolment.leave(minutesLater(100))).contains(new Sitting(START, minutesLater(2)));
        assertThat(enrolment.timeSpent()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whoLeftBeginsASittingWhenTheyComeBack() {
        enrolment.beThere(START);
        enrolment.leave(minutesLater(1));
        Presence presence = enrolment.beThere(minutesLater(2));
        assertThat(presence.begins()).isTrue();
        assertThat(presence.ended()).isEmpty();
    }

    @Test
    void aClockThatGoesBackTakesNoTimeAway() {
        enrolment.beThere(minutesLater(5));
        enrolment.beThere(START);
        assertThat(enrolment.timeSpent()).isZero();
    }

    @Test
    void thePlaceIsKept() {
        enrolment.stand("m1-l2", 4);
        assertThat(enrolment.place()).contains(new Place("m1-l2", 4));
        enrolment.stand("m1-l2", -1);
        assertThat(enrolment.place()).contains(new Place("m1-l2", 0));
    }

    @Test
    void progressIsLessonsDoneOfAllLessons() {
        assertThat(anEnrolment().withLessonsDone(0).study().percent()).isZero();
        assertThat(anEnrolment().withLessonsDone(2).study().percent()).isEqualTo(66);
        assertThat(anEnrolment().withLessonsDone(3).study().allLessonsDone()).isTrue();
    }

    @Test
    void attemptsAreCountedDownToNone() {
        assertThat(anEnrolment().study().attemptsLeft()).isEqualTo(2);
        assertThat(anEnrolment().withAttemptsUsed(2).study().attemptsLeft()).isZero();
        assertThat(anEnrolment().withAttemptsUsed(3).study().attemptsLeft()).isZero();
    }

    @Test
    void completionIsRemembered() {
        enrolment.complete(START);
        assertThat(enrolment.completedAt()).contains(START);
    }

    @Test
    void whoWithdrawsMayTakeItUpAgainForAWhile() {
        enrolment.withdraw(START);
        assertThat(enrolment.withdrawnAt()).contains(START);
        enrolment.takeUp(START.plus(Enrolment.REGRET).minusSeconds(1));
        assertThat(enrolment.withdrawnAt()).isEmpty();
        enrolment.withdraw(START);
        assertThatThrownBy(() -> enrolment.takeUp(START.plus(Enrolment.REGRET)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.withdraw.too-late");
    }

    @Test
    void whatIsCompletedIsNotWithdrawnFrom() {
        enrolment.complete(START);
        assertThatThrownBy(() -> enrolment.withdraw(START))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.withdraw.completed");
    }
}
