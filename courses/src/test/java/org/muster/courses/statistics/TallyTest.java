package org.muster.courses.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void facilityIsTheShareThatHadItRight() {
        add(true, 0.5);
        add(true, 0.2);
        add(false, 0.9);
        add(false, 0.1);
        assertThat(tally.asked()).isEqualTo(4);
        assertThat(tally.facility()).isEqualTo(0.5);
    }

    /** By hand: shares 1, 0.8, 0.4, 0.2 with the first two right; mean 0.6, spread 0.1, so (0.9 - 0.3) * sqrt(0.25 / 0.1). */
    @Test
    void discriminationIsThePointBiserialCorrelation() {
        add(true, 1);
        add(true, 0.8);
        add(false, 0.4);
        add(false, 0.2);
        assertThat(tally.discrimination().orElseThrow()).isCloseTo(0.9487, within(0.0001));
    }

    @Test
    void itIsBelowZeroWhenThoseWhoKnowTheRestAreWrong() {
        add(false, 1);
        add(true, 0);
        assertThat(tally.discrimination().orElseThrow()).isCloseTo(-1, within(0.0001));
    }

    @Test
    void nothingCanBeSaidWhenAllAreRightOrAllDoEquallyWell() {
        add(true, 0.3);
        add(true, 0.9);
        assertThat(tally.discrimination()).isEmpty();
        Tally equal = new Tally();
        equal.add(true, 0.7);
        equal.add(false, 0.7);
        assertThat(equal.discrimination()).isEmpty();
    }

    private void add(boolean right, double share) {
        tally.add(right, share);
    }
}
