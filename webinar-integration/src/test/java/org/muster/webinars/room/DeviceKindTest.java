package org.muster.webinars.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceKindTest {

    @Test
    void aBrowserSaysWhatItIsOn() {
        assertThat(DeviceKind.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Mobile/15E148"))
                .isEqualTo(DeviceKind.PHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 15; Pixel 9) Mobile Safari"))
                .isEqualTo(DeviceKind.PHONE);
        assertThat(DeviceKind.of("Mozilla/5.0 (Linux; Android 15; SM-X200) Safari"))
                .isEqualTo(DeviceKind.TABLET);
        assertThat(DeviceKind.of("Mozilla/5.0 (iPad; CPU OS 18_0) Mobile/15E148"))
                .isEqualTo(DeviceKind.TABLET);
        assertThat(DeviceKind.of("Mozilla/5.0 (X11; Linux x86_64) Firefox/140")).isEqualTo(DeviceKind.COMPUTER);
        assertThat(DeviceKind.of(null)).isEqualTo(DeviceKind.COMPUTER);
    }
}
