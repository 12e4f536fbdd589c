package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.certificates.accreditation.AccreditationState.ACTIVE;
import static org.muster.certificates.accreditation.AccreditationState.APPLIED;
import static org.muster.certificates.accreditation.AccreditationState.LAPSED;
import static org.muster.certificates.accreditation.AccreditationState.SUSPENDED;
import static org.muster.certificates.accreditation.AccreditationState.WITHDRAWN;
import static org.muster.certificates.accreditation.AnAccreditation.noted;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.kernel.RuleBroken;

class AccreditationTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "APPLIED, ACTIVE, true",
        "APPLIED, WITHDRAWN, true",
        "APPLIED, SUSPENDED, false",
        "ACTIVE, SUSPENDED, true",
        "ACTIVE, WITHDRAWN, true",
        "ACTIVE, APPLIED, false",
        "ACTIVE, ACTIVE, false",
        "SUSPENDED, ACTIVE, true",
        "SUSPENDED, WITHDRAWN, true",
        "SUSPENDED, LAPSED, false",
        "WITHDRAWN, ACTIVE, false",
        "WITHDRAWN, SUSPENDED, false"
    })
    void itBecomesOnlyWhatItMay(AccreditationState now, AccreditationState wanted, boolean allowed) {
        Accreditation accreditation = AnAccreditation.being(now, MARCH);
        if (allowed) {
            accreditation.become(wanted, APRIL, noted(APRIL));
            assertThat(accreditation.stateAt(APRIL)).isEqualTo(wanted);
        } else {
            assertThatThrownBy(() -> accreditation.become(wanted, APRIL, noted(APRIL)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("certificates.accreditation.state.cannot");
        }
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, LAPSED", "SUSPENDED, LAPSED", "APPLIED, APPLIED", "WITHDRAWN, WITHDRAWN"})
    void afterItsLastDayItHasLapsed(AccreditationState told, AccreditationState afterwards) {
        Accreditation accreditation = AnAccreditation.being(told, MARCH);
        assertThat(accreditation.standing(MAY, AnAccreditation.LAST)).isEqualTo(told);
        assertThat(accreditation.standing(MAY, AnAccreditation.LAST.plusDays(1)))
                .isEqualTo(afterwards);
        assertThat(LAPSED.next()).isEmpty();
    }

    @Test
    void whatIsNotedForLaterIsReplacedByTheNextChange() {
        Accreditation accreditation = AnAccreditation.forTwelveMonths();
        accreditation.become(WITHDRAWN, MAY, noted(MARCH));
        accreditation.become(SUSPENDED, APRIL, noted(APRIL));
        assertThat(accreditation.stateAt(MAY)).isEqualTo(SUSPENDED);
        assertThat(accreditation.history()).extracting(Change::state).containsExactly(ACTIVE, SUSPENDED);
    }

    @Test
    void onlyWhatIsAppliedForIsDecided() {
        AnAccreditation.being(APPLIED, MARCH).mustBeAppliedFor();
        assertThatThrownBy(() -> AnAccreditation.forTwelveMonths().mustBeAppliedFor())
                .hasMessage("certificates.accreditation.decided");
    }

    @Test
    void theDaysAreThoseWhereCertificatesAreIssued() {
        Accreditation accreditation = AnAccreditation.forTwelveMonths();
        Instant lateInLondon = Instant.parse("2027-01-01T00:30:00Z");
        assertThat(accreditation.standing(lateInLondon, LocalDate.of(2027, 1, 1)))
                .isEqualTo(LAPSED);
    }
}
