package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.certificates.accreditation.AccreditationState.ACTIVE;
import static org.muster.certificates.accreditation.AccreditationState.APPLIED;
import static org.muster.certificates.accreditation.AccreditationState.SUSPENDED;
import static org.muster.certificates.accreditation.AccreditationState.WITHDRAWN;
import static org.muster.certificates.accreditation.AnAccreditation.noted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationMustBeInForceTest {

    private static final Instant MAY = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void theFirstAndTheLastDayCount(LocalDate issuedOn, boolean allowed) {
        Instant noon = issuedOn.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(AccreditationMustBeInForce.allows(AnAccreditation.forTwelveMonths(), noon, issuedOn))
                .isEqualTo(allowed);
    }

    @Test
    void whatIsOnlyAppliedForMarksNothing() {
        assertThat(marks(AnAccreditation.being(APPLIED, MAY), JUNE)).isFalse();
    }

    @Test
    void itMarksNothingFromTheInstantItEnds() {
        Accreditation accreditation = AnAccreditation.forTwelveMonths();
        accreditation.become(WITHDRAWN, JUNE, noted(MAY));
        assertThat(marks(accreditation, JUNE.minusNanos(1_000))).isTrue();
        assertThat(marks(accreditation, JUNE)).isFalse();
        assertThat(marks(accreditation, JULY)).isFalse();
    }

    @Test
    void whatWasIssuedBetweenSuspensionAndReinstatementStaysUnmarkedWheneverItIsTold() {
        Accreditation accreditation = AnAccreditation.forTwelveMonths();
        accreditation.become(SUSPENDED, MAY, noted(MAY));
        accreditation.become(ACTIVE, JULY, noted(JULY));
        assertThat(marks(accreditation, MAY.minusSeconds(1))).isTrue();
        assertThat(marks(accreditation, JUNE)).isFalse();
        assertThat(marks(accreditation, JULY)).isTrue();
    }

    private static boolean marks(Accreditation accreditation, Instant at) {
        return AccreditationMustBeInForce.allows(accreditation, at, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
