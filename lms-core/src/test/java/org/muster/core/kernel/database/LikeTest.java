package org.muster.core.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void wordsStandAnywhere() {
        assertThat(Like.holding(" back door ")).isEqualTo("%back door%");
    }

    @Test
    void theSignsOfPatternsMeanThemselves() {
        assertThat(Like.holding("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
