package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final Validity UNTIL_THE_22ND = new Validity(Optional.of(LocalDate.of(2027, 11, 22)), 60, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, VALID",
        "2027-09-22, VALID",
        "2027-09-23, EXPIRING",
        "2027-11-22, EXPIRING",
        "2027-11-23, IN_GRACE",
        "2027-12-06, IN_GRACE",
        "2027-12-07, EXPIRED",
        "2031-01-01, EXPIRED"
    })
    void theStandingFollowsFromTheDay(LocalDate day, Standing expected) {
        assertThat(UNTIL_THE_22ND.standingOn(day)).isEqualTo(expected);
    }

    @Test
    void withoutGraceItExpiresOnTheDayAfterItsLast() {
        Validity strict = new Validity(Optional.of(LocalDate.of(2027, 11, 22)), 0, 0);
        assertThat(strict.standingOn(LocalDate.of(2027, 11, 21))).isEqualTo(Standing.VALID);
        assertThat(strict.standingOn(LocalDate.of(2027, 11, 22))).isEqualTo(Standing.EXPIRING);
        assertThat(strict.standingOn(LocalDate.of(2027, 11, 23))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void whatHasNoLastDayStaysValid() {
        Validity endless = new Validity(Optional.empty(), 60, 0);
        assertThat(endless.standingOn(LocalDate.of(2999, 1, 1))).isEqualTo(Standing.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 12, 2027-11-22",
        "2028-02-29, 12, 2029-02-28",
        "2027-02-28, 12, 2028-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-08-31, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29"
    })
    void theLastDayIsTheSameDayOfTheMonthOrTheMonthsLast(LocalDate issued, int months, LocalDate lastDay) {
        assertThat(Validity.lastDay(issued, months)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED, SUSPENDED", "REVOKED, REVOKED", "SUPERSEDED, SUPERSEDED"})
    void whatWasDoneToAnAwardOutweighsItsDates(AwardStatus status, Standing expected) {
        assertThat(Standing.of(status, UNTIL_THE_22ND, LocalDate.of(2027, 1, 1)))
                .isEqualTo(expected);
        assertThat(Standing.of(status, UNTIL_THE_22ND, LocalDate.of(2031, 1, 1)))
                .isEqualTo(expected);
    }

    @Test
    void onlyWhatIsInForceCounts() {
        assertThat(Standing.values())
                .filteredOn(Standing::counts)
                .containsExactly(Standing.VALID, Standing.EXPIRING, Standing.IN_GRACE);
    }
}
