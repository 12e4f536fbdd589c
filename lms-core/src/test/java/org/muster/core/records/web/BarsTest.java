package org.muster.core.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.records.day.Tally;
import org.muster.core.records.day.Tally.Step;

class BarsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void theHighestBarFillsThePictureAndItsPartsStandOnEachOther() {
        Bars bars = Bars.of(new Tally(
                List.of("passed", "failed"), List.of(new Step(DAY, List.of(3L, 1L)), new Step(DAY, List.of(0L, 2L)))));
        assertThat(bars.width()).isEqualTo(20);
        assertThat(bars.parts())
                .containsExactly(
                        new Bars.Part("c1", 1, 25, 8, 75),
                        new Bars.Part("c2", 1, 0, 8, 25),
                        new Bars.Part("c2", 11, 50, 8, 50));
    }
}
