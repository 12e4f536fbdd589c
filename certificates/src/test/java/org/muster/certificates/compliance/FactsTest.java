package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;

class FactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int NOTICE = 60;
    private static final UUID COURSE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ISSUED, 2027-11-22, VALID",
        "ISSUED, 2027-01-22, VALID",
        "ISSUED, 2027-01-21, EXPIRING",
        "ISSUED, 2026-11-22, EXPIRING",
        "ISSUED, 2026-11-21, EXPIRED",
        "REVOKED, 2027-11-22, REVOKED",
        "SUSPENDED, 2027-11-22, SUSPENDED"
    })
    void anAwardDecides(AwardStatus status, LocalDate lastDay, ComplianceState expected) {
        assertThat(facts(award(status, lastDay), Learning.NONE, Optional.empty())
                        .on(TODAY, NOTICE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED, NOT_STARTED", "UNDER_WAY, UNDER_WAY", "FAILED, FAILED"})
    void withoutAnAwardTheLearningDecides(LearningState learning, ComplianceState expected) {
        assertThat(facts(Optional.empty(), new Learning(learning, 40), Optional.empty())
                        .on(TODAY, NOTICE))
                .isEqualTo(expected);
    }

    @Test
    void anExpiredAwardStaysExpiredWhileItIsRenewed() {
        Facts renewing = facts(
                award(AwardStatus.ISSUED, TODAY.minusDays(1)),
                new Learning(LearningState.UNDER_WAY, 50),
                Optional.empty());
        assertThat(renewing.on(TODAY, NOTICE)).isEqualTo(ComplianceState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, NOT_STARTED", "2026-11-22, EXEMPT", "2026-12-24, EXEMPT", "2026-12-25, NOT_STARTED"})
    void anExemptionHoldsFromItsFirstToItsLastDay(LocalDate day, ComplianceState expected) {
        Days exempt = new Days(TODAY, LocalDate.of(2026, 12, 24));
        assertThat(facts(Optional.empty(), Learning.NONE, Optional.of(exempt)).on(day, NOTICE))
                .isEqualTo(expected);
    }

    @Test
    void whoLacksACourseThatComesBeforeIsBlockedUntilTheyHoldIt() {
        assertThat(notStarted(Optional.empty()).on(TODAY, NOTICE)).isEqualTo(ComplianceState.BLOCKED);
        assertThat(notStarted(Optional.of(TODAY)).on(TODAY, NOTICE)).isEqualTo(ComplianceState.NOT_STARTED);
        assertThat(notStarted(Optional.of(TODAY)).on(TODAY.plusDays(1), NOTICE)).isEqualTo(ComplianceState.BLOCKED);
    }

    @Test
    void anExemptionOrAnAwardCountsForMoreThanWhatComesBefore() {
        Optional<Before> missing = Optional.of(new Before(COURSE, Optional.empty()));
        Optional<Days> exempt = Optional.of(new Days(TODAY, TODAY));
        Optional<HeldAward> expired = award(AwardStatus.ISSUED, TODAY.minusDays(1));
        assertThat(new Facts(Optional.empty(), Learning.NONE, missing, exempt, TODAY).on(TODAY, NOTICE))
                .isEqualTo(ComplianceState.EXEMPT);
        assertThat(new Facts(expired, Learning.NONE, missing, Optional.empty(), TODAY).on(TODAY, NOTICE))
                .isEqualTo(ComplianceState.EXPIRED);
    }

    @Test
    void theSameFactsMeanAnotherThingOnAnotherDay() {
        Facts facts = facts(award(AwardStatus.ISSUED, TODAY), Learning.NONE, Optional.empty());
        assertThat(facts.on(TODAY.minusDays(100), NOTICE)).isEqualTo(ComplianceState.VALID);
        assertThat(facts.on(TODAY, NOTICE)).isEqualTo(ComplianceState.EXPIRING);
        assertThat(facts.on(TODAY.plusDays(1), NOTICE)).isEqualTo(ComplianceState.EXPIRED);
    }

    @Test
    void itIsOverdueFromTheDayAfterItWasDue() {
        Facts open = facts(Optional.empty(), Learning.NONE, Optional.empty());
        assertThat(open.isOverdueOn(TODAY.plusDays(30))).isFalse();
        assertThat(open.isOverdueOn(TODAY.plusDays(31))).isTrue();
    }

    private static Facts notStarted(Optional<LocalDate> heldUntil) {
        Before before = new Before(COURSE, heldUntil);
        return new Facts(Optional.empty(), Learning.NONE, Optional.of(before), Optional.empty(), TODAY);
    }

    private static Facts facts(Optional<HeldAward> award, Learning learning, Optional<Days> exempt) {
        return new Facts(award, learning, Optional.empty(), exempt, TODAY.plusDays(30));
    }

    private static Optional<HeldAward> award(AwardStatus status, LocalDate lastDay) {
        return Optional.of(new HeldAward(new AwardId(UUID.randomUUID()), status, Optional.of(lastDay)));
    }
}
