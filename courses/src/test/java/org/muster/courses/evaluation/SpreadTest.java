package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theAverageCountsFromOne() {
        assertThat(new Spread("pace", List.of(1L, 0L, 0L, 0L, 1L)).average()).isEqualTo(3.0);
        assertThat(new Spread("pace", List.of(0L, 0L, 0L, 0L, 7L)).average()).isEqualTo(5.0);
        assertThat(new Spread("pace", List.of(0L, 0L, 0L, 0L, 0L)).average()).isZero();
    }

    @Test
    void answersAreShownInFives() {
        assertThat(new Turnout(9, 4).shown()).isZero();
        assertThat(new Turnout(9, 5).shown()).isEqualTo(5);
        assertThat(new Turnout(20, 14).shown()).isEqualTo(10);
    }
}
