package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;

/** A row of the compliance table, as an employer reads it on a day. */
class CellTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final UUID BEFORE = UUID.randomUUID();
    private static final int NOTICE = 60;

    @Test
    void whoHoldsAnAwardIsShownItsLastDayAndIsNeverLate() {
        Cell cell = on(LocalDate.of(2027, 1, 15), held(), Learning.NONE);
        assertThat(cell.state()).isEqualTo(ComplianceState.VALID);
        assertThat(cell.lastDay()).isEqualTo(LAST);
        assertThat(cell.overdue()).isFalse();
    }

    @Test
    void theSameRowReadsDifferentlyMonthsLater() {
        assertThat(on(LAST.minusDays(60), held(), Learning.NONE).state()).isEqualTo(ComplianceState.EXPIRING);
        assertThat(on(LAST, held(), Learning.NONE).state()).isEqualTo(ComplianceState.EXPIRING);
        assertThat(on(LAST.plusDays(1), held(), Learning.NONE).state()).isEqualTo(ComplianceState.EXPIRED);
    }

    @Test
    void whoHoldsNoneIsLateFromTheDayAfter() {
        assertThat(on(DUE, Optional.empty(), Learning.NONE).overdue()).isFalse();
        assertThat(on(DUE.plusDays(1), Optional.empty(), Learning.NONE).overdue())
                .isTrue();
    }

    @Test
    void whoIsUnderWayIsShownHowFar() {
        Cell cell = on(DUE, Optional.empty(), new Learning(LearningState.UNDER_WAY, 45));
        assertThat(cell.state()).isEqualTo(ComplianceState.UNDER_WAY);
        assertThat(cell.percent()).isEqualTo(45);
        assertThat(cell.lastDay()).isNull();
    }

    @Test
    void whoIsExemptIsShownUntilWhenAndIsNotLate() {
        Days exempt = new Days(DUE, DUE.plusDays(30));
        Facts facts = new Facts(Optional.empty(), Learning.NONE, Optional.empty(), Optional.of(exempt), DUE);
        Cell during = Cell.of(facts, DUE.plusDays(5), NOTICE);
        assertThat(during.state()).isEqualTo(ComplianceState.EXEMPT);
        assertThat(during.lastDay()).isEqualTo(DUE.plusDays(30));
        assertThat(during.overdue()).isFalse();
        assertThat(Cell.of(facts, DUE.plusDays(31), NOTICE).overdue()).isTrue();
    }

    @Test
    void whoIsBlockedIsShownByWhatAndStillHasToBeInTime() {
        Cell cell = Cell.of(lacking(Optional.empty()), DUE.plusDays(1), NOTICE);
        assertThat(cell.state()).isEqualTo(ComplianceState.BLOCKED);
        assertThat(cell.missing()).isEqualTo(BEFORE);
        assertThat(cell.overdue()).isTrue();
    }

    @Test
    void whoIsNotBlockedYetMissesNothing() {
        Cell cell = Cell.of(lacking(Optional.of(DUE)), DUE, NOTICE);
        assertThat(cell.state()).isEqualTo(ComplianceState.NOT_STARTED);
        assertThat(cell.missing()).isNull();
    }

    private static Cell on(LocalDate day, Optional<HeldAward> award, Learning learning) {
        return Cell.of(new Facts(award, learning, Optional.empty(), Optional.empty(), DUE), day, NOTICE);
    }

    private static Facts lacking(Optional<LocalDate> heldUntil) {
        Before before = new Before(BEFORE, heldUntil);
        return new Facts(Optional.empty(), Learning.NONE, Optional.of(before), Optional.empty(), DUE);
    }

    private static Optional<HeldAward> held() {
        return Optional.of(new HeldAward(new AwardId(UUID.randomUUID()), AwardStatus.ISSUED, Optional.of(LAST)));
    }
}
