package org.muster.core.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModeTest {

    @Test
    void theDemonstrationIsOneOfTwo() {
        assertThat(mode("demo").isDemonstration()).isTrue();
        assertThat(mode("live").isDemonstration()).isFalse();
        assertThatCode(() -> mode("live").check()).doesNotThrowAnyException();
    }

    @Test
    void anotherWordStopsTheStart() {
        assertThatThrownBy(() -> mode("Demo").check())
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LMS_MODE");
    }

    private static Mode mode(String word) {
        Mode mode = new Mode();
        mode.mode = word;
        return mode;
    }
}
