package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.settings.BadSetting;

class StudioSettingsTest {

    @Test
    void aReviewIsAskedForOrNot() {
        assertThat(StudioSettings.yes("true")).isTrue();
        assertThat(StudioSettings.yes("false")).isFalse();
        assertThatThrownBy(() -> StudioSettings.yes("always"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LMS_COURSES_REVIEW_REQUIRED");
    }
}
