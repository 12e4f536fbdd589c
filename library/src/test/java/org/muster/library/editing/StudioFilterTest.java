package org.muster.library.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StudioFilterTest {

    @Test
    void anAddressAsksInSmallLetters() {
        assertThat(StudioFilter.of("due")).isEqualTo(StudioFilter.DUE);
        assertThat(StudioFilter.of(StudioFilter.WITHDRAWN.asked())).isEqualTo(StudioFilter.WITHDRAWN);
    }

    @Test
    void whatIsDueDependsOnTheDay() {
        assertThat(StudioFilter.DUE.condition(LocalDate.of(2026, 11, 22))).endsWith("r.review_on <= '2026-11-22'");
    }

    @Test
    void anythingElseShowsAll() {
        assertThat(StudioFilter.of(null)).isEqualTo(StudioFilter.ALL);
        assertThat(StudioFilter.of("1=1; DROP TABLE library_shelf")).isEqualTo(StudioFilter.ALL);
    }
}
