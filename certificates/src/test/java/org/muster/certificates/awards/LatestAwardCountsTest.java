package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.certificates.awards.LatestAwardCounts.Succession;

class LatestAwardCountsTest {

    @Test
    void theFirstAwardSupersedesNothing() {
        Award only = AnAward.issuedDaysBefore(0);
        assertThat(LatestAwardCounts.after(only, List.of(only))).isEmpty();
    }

    @Test
    void aRetakeSupersedesTheEarlierAward() {
        Award earlier = AnAward.issuedDaysBefore(300);
        Award retake = AnAward.issuedDaysBefore(0);
        assertThat(LatestAwardCounts.after(retake, List.of(retake, earlier)))
                .containsExactly(new Succession(earlier, retake));
    }

    @Test
    void aCompletionToldLateIsSupersededAtOnce() {
        Award told = AnAward.issuedDaysBefore(300);
        Award newer = AnAward.issuedDaysBefore(0);
        assertThat(LatestAwardCounts.after(told, List.of(newer, told))).containsExactly(new Succession(told, newer));
    }

    @Test
    void aRevokedAwardIsNotSuperseded() {
        Award revoked = AnAward.issuedDaysBefore(300);
        revoked.revoke(AnAward.NOON);
        Award retake = AnAward.issuedDaysBefore(0);
        assertThat(LatestAwardCounts.after(retake, List.of(retake, revoked))).isEmpty();
    }

    @Test
    void oneInTheMiddleSupersedesTheOlderAndIsSupersededByTheNewer() {
        Award oldest = AnAward.issuedDaysBefore(700);
        Award middle = AnAward.issuedDaysBefore(300);
        Award newest = AnAward.issuedDaysBefore(0);
        assertThat(LatestAwardCounts.after(middle, List.of(newest, middle, oldest)))
                .containsExactly(new Succession(oldest, middle), new Succession(middle, newest));
    }
}
