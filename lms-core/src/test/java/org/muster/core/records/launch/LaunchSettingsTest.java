package org.muster.core.records.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.settings.BadSetting;

class LaunchSettingsTest {

    @Test
    void aTokenLivesForHours() {
        assertThat(LaunchSettings.life("4")).isEqualTo(Duration.ofHours(4));
        assertThat(LaunchSettings.life("24")).isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "25", "-1", "", "four", "1.5", "999"})
    void neverForLongerThanADay(String hours) {
        assertThatThrownBy(() -> LaunchSettings.life(hours))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LMS_RECORDS_LAUNCH_HOURS");
    }
}
