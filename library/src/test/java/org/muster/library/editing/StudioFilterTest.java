package org.muster.library.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudioFilterTest {

    @Test
    void anAddressAsksInSmallLetters() {
        assertThat(StudioFilter.of("due")).isEqualTo(StudioFilter.DUE);
        assertThat(StudioFilter.of(StudioFilter.WITHDRAWN.asked())).isEqualTo(StudioFilter.WITHDRAWN);
    }

    @Test
    void anythingElseShowsAll() {
        assertThat(StudioFilter.of(null)).isEqualTo(StudioFilter.ALL);
        assertThat(StudioFilter.of("1=1; DROP TABLE library_shelf")).isEqualTo(StudioFilter.ALL);
    }
}
