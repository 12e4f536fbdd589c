package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;

class AwardTimesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void nothingIsHeldBeforeTheDayOfIssue() {
        AwardTimes times = new AwardTimes(List.of(issued(MARCH)));
        assertThat(times.on(MARCH.minusDays(1))).isEmpty();
        assertThat(times.on(MARCH)).map(HeldAward::status).contains(AwardStatus.ISSUED);
    }

    @Test
    void whatBecameOfItHoldsFromThatDay() {
        AwardTimes times = new AwardTimes(List.of(issued(
                MARCH,
                new AwardTimes.Change(APRIL, AwardStatus.SUSPENDED),
                new AwardTimes.Change(MAY, AwardStatus.REVOKED))));
        assertThat(times.on(APRIL.minusDays(1))).map(HeldAward::status).contains(AwardStatus.ISSUED);
        assertThat(times.on(APRIL)).map(HeldAward::status).contains(AwardStatus.SUSPENDED);
        assertThat(times.on(MAY)).map(HeldAward::status).contains(AwardStatus.REVOKED);
    }

    @Test
    void theNewestOneThatIsNotReplacedIsHeld() {
        AwardTimes.Life first = issued(MARCH, new AwardTimes.Change(MAY, AwardStatus.SUPERSEDED));
        AwardTimes.Life second = issued(MAY);
        AwardTimes times = new AwardTimes(List.of(first, second));
        assertThat(times.on(APRIL)).map(HeldAward::id).contains(first.award().id());
        assertThat(times.on(MAY)).map(HeldAward::id).contains(second.award().id());
        assertThat(times.days()).containsExactlyInAnyOrder(MARCH, MAY, MAY);
    }

    private static AwardTimes.Life issued(LocalDate on, AwardTimes.Change... changes) {
        HeldAward award = new HeldAward(
                new AwardId(UUID.randomUUID()), AwardStatus.ISSUED, Optional.of(LocalDate.of(2027, 3, 1)));
        return new AwardTimes.Life(award, on, List.of(changes));
    }
}
