package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void aWordMeansItsChoice() {
        assertThat(Asked.choice(Asked.word(DayOfWeek.SUNDAY), DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void anythingElseIsTheUsual() {
        assertThat(Asked.choice("SUNDAY", DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Asked.choice(null, DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.MONDAY);
    }
}
