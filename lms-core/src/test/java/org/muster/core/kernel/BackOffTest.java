package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void thePauseDoublesWithEachFailure() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BackOff.after(6)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void noPauseIsLongerThanAQuarterOfAnHour() {
        assertThat(BackOff.after(11)).isEqualTo(Duration.ofMinutes(15));
        assertThat(BackOff.after(1_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theTwelfthFailureIsTheLast() {
        assertThat(BackOff.givesUpAfter(11)).isFalse();
        assertThat(BackOff.givesUpAfter(12)).isTrue();
    }
}
