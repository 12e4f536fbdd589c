package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.courses.api.Qualifications.Worth;

class WorthOfAwardsTest {

    @ParameterizedTest
    @CsvSource({
        "VALID, COUNTS",
        "EXPIRING, COUNTS",
        "IN_GRACE, COUNTS",
        "EXPIRED, EXPIRED",
        "SUSPENDED, WITHDRAWN",
        "REVOKED, WITHDRAWN"
    })
    void aCompletedCourseIsWorthWhatItsAwardIsWorth(Standing standing, Worth expected) {
        assertThat(WorthOfAwards.worth(standing)).isEqualTo(expected);
    }
}
