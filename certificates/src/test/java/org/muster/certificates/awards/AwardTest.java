package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.certificates.accreditation.AnAccreditation;
import org.muster.certificates.api.AwardIssued;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.CourseCompleted;

class AwardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void itTellsWhoPassedWhatAndUntilWhenItCounts() {
        Award award = AnAward.issuedDaysBefore(0).under(AnAccreditation.forTwelveMonths(), TODAY);
        AwardIssued told = award.issued();
        assertThat(told.person()).isEqualTo(AnAward.PERSON);
        assertThat(told.issuedAt()).isEqualTo(AnAward.NOON);
        assertThat(told.lastDay()).isEqualTo(LocalDate.of(2027, 11, 22));
    }

    @Test
    void itIsIssuedWhenTheCourseWasCompletedNotWhenWeHeardOfIt() {
        CourseCompleted longAgo = AnAward.completedDaysBefore(400);
        assertThat(AnAward.issuedDaysBefore(400).facts().life().issuedAt()).isEqualTo(longAgo.completedAt());
    }

    @Test
    void markAndHoursAreFrozen() {
        Award award = AnAward.issuedDaysBefore(0).under(AnAccreditation.forTwelveMonths(), TODAY);
        assertThat(award.facts().accredited()).hasValueSatisfying(accredited -> {
            assertThat(accredited.body()).isEqualTo("Example CPD Board");
            assertThat(accredited.cpdHours()).isEqualByComparingTo("0.75");
        });
    }

    @Test
    void withoutAccreditationItHasNoMarkAndNoEnd() {
        AwardFacts facts = AnAward.issuedDaysBefore(0).facts();
        assertThat(facts.accredited()).isEmpty();
        assertThat(facts.life().lastDay()).isEmpty();
        assertThat(facts.standingOn(TODAY.plusYears(50), 60)).isEqualTo(Standing.VALID);
    }

    @Test
    void revokingTakesItsWorthAndNothingElse() {
        Award award = AnAward.issuedDaysBefore(10).under(AnAccreditation.forTwelveMonths(), TODAY.minusDays(10));
        AwardFacts before = award.facts();
        award.revoke(AnAward.NOON);
        assertThat(award.facts().standingOn(TODAY, 60)).isEqualTo(Standing.REVOKED);
        assertThat(award.facts().code()).isEqualTo(before.code());
        assertThat(award.facts().accredited()).isEqualTo(before.accredited());
    }

    @Test
    void itIsRevokedOnce() {
        Award award = AnAward.issuedDaysBefore(10);
        award.revoke(AnAward.NOON);
        assertThatThrownBy(() -> award.revoke(AnAward.NOON))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.key()).isEqualTo("certificates.award.already-revoked"));
    }

    @Test
    void aSupersededAwardNamesItsSuccessor() {
        Award earlier = AnAward.issuedDaysBefore(300);
        Award later = AnAward.issuedDaysBefore(0);
        earlier.supersededBy(later);
        assertThat(earlier.facts().life().supersededBy()).contains(later.id().value());
    }
}
