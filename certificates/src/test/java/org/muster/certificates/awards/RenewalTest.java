package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.certificates.accreditation.AnAccreditation;

/** The life of an award that counts for twelve months, day by day, and what a renewal does to it. */
class RenewalTest {

    private static final int NOTICE = 60;
    private static final LocalDate ISSUED =
            AnAward.NOON.atOffset(ZoneOffset.UTC).toLocalDate();

    private final Award first = issued(0);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, VALID",
        "2027-09-22, VALID",
        "2027-09-23, EXPIRING",
        "2027-11-22, EXPIRING",
        "2027-11-23, EXPIRED",
        "2030-01-01, EXPIRED"
    })
    void whatItIsWorthFollowsFromTheDay(LocalDate day, Standing expected) {
        assertThat(first.facts().standingOn(day, NOTICE)).isEqualTo(expected);
    }

    @Test
    void aLongerNoticeTellsEarlier() {
        LocalDate day = ISSUED.plusMonths(9);
        assertThat(first.facts().standingOn(day, NOTICE)).isEqualTo(Standing.VALID);
        assertThat(first.facts().standingOn(day, 120)).isEqualTo(Standing.EXPIRING);
    }

    @Test
    void aRenewalBeforeTheEndCountsFromItsOwnDay() {
        Award renewed = renewedAfter(330);
        assertThat(renewed.facts().life().lastDay())
                .contains(ISSUED.plusDays(330).plusMonths(12));
        assertThat(first.facts().standingOn(ISSUED.plusDays(331), NOTICE)).isEqualTo(Standing.SUPERSEDED);
        assertThat(renewed.facts().standingOn(ISSUED.plusDays(400), NOTICE)).isEqualTo(Standing.VALID);
    }

    @Test
    void aRenewalAfterTheEndSupersedesWhatHadExpired() {
        Award renewed = renewedAfter(500);
        assertThat(first.facts().life().supersededBy()).contains(renewed.id().value());
        assertThat(renewed.facts().standingOn(ISSUED.plusDays(500), NOTICE)).isEqualTo(Standing.VALID);
    }

    @Test
    void aRevokedRenewalDoesNotBringTheEarlierAwardBack() {
        Award renewed = renewedAfter(100);
        renewed.revoke(AnAward.NOON.plus(101, ChronoUnit.DAYS));
        LocalDate day = ISSUED.plusDays(102);
        assertThat(List.of(first, renewed))
                .extracting(award -> award.facts().standingOn(day, NOTICE))
                .containsExactly(Standing.SUPERSEDED, Standing.REVOKED)
                .noneMatch(Standing::counts);
    }

    @Test
    void whatTheFirstAwardSaysStaysAsItWas() {
        AwardFacts before = first.facts();
        renewedAfter(100);
        assertThat(first.facts().code()).isEqualTo(before.code());
        assertThat(first.facts().course()).isEqualTo(before.course());
        assertThat(first.facts().life().issuedAt()).isEqualTo(before.life().issuedAt());
        assertThat(first.facts().life().lastDay()).isEqualTo(before.life().lastDay());
    }

    private Award renewedAfter(int days) {
        Award renewed = issued(days);
        LatestAwardCounts.after(renewed, List.of(first, renewed))
                .forEach(each -> each.earlier().supersededBy(each.later()));
        return renewed;
    }

    private static Award issued(int daysAfter) {
        Instant issued = AnAward.NOON.plus(daysAfter, ChronoUnit.DAYS);
        return AnAward.issuedDaysBefore(-daysAfter)
                .under(AnAccreditation.forTwelveMonths(), LocalDate.ofInstant(issued, ZoneOffset.UTC));
    }
}
