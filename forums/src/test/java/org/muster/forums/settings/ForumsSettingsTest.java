package org.muster.forums.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.settings.BadSetting;

class ForumsSettingsTest {

    @Test
    void aNumberIsTaken() {
        assertThat(ForumsSettings.number("LMS_FORUMS_PICTURES_A_DAY", "20")).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "ten", "10000", "1.5"})
    void anythingElseIsNamed(String text) {
        assertThatThrownBy(() -> ForumsSettings.number("LMS_FORUMS_PICTURES_A_DAY", text))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LMS_FORUMS_PICTURES_A_DAY");
    }
}
