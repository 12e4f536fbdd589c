package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationMustCoverTheIssueDateTest {

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void theFirstAndTheLastDayCount(LocalDate issuedOn, boolean allowed) {
        assertThat(AccreditationMustCoverTheIssueDate.allows(AnAccreditation.forTwelveMonths(), issuedOn))
                .isEqualTo(allowed);
    }
}
