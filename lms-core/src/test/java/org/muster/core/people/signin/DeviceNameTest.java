package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {

    @Test
    void aPhoneIsKnownByItsMaker() {
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1"
                                + " Mobile/15E148 Safari/604.1"))
                .isEqualTo(new DeviceName("Safari", "iPhone"));
    }

    @Test
    void edgeIsNotTakenForChrome() {
        assertThat(DeviceName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0"
                        + " Safari/537.36 Edg/140.0.0.0"))
                .isEqualTo(new DeviceName("Edge", "Windows"));
    }

    @Test
    void whoeverDoesNotTellHasNoName() {
        assertThat(DeviceName.of("")).isEqualTo(new DeviceName("", ""));
    }

    @Test
    void aDeviceCannotSmuggleAnythingIn() {
        assertThat(new Client("192.0.2.1", "Fire\r\nfox " + "x".repeat(500)).device())
                .startsWith("Firefox x")
                .hasSize(200);
    }
}
