package org.muster.core.records.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.settings.BadSetting;

class EndpointTest {

    @Test
    void slashesAtTheEndAreLeftOut() {
        assertThat(Endpoint.read(" https://lrs.example.com/xapi// ", false))
                .contains(URI.create("https://lrs.example.com/xapi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lrs.example.com",
                "ftp://lrs.example.com",
                "http://lrs.example.com",
                "http://localhost:8080/xapi",
                "file:///etc/passwd",
                "https:///xapi",
                "https://key:secret@lrs.example.com",
                "https://lrs.example.com/xapi?a=b",
                "https://lrs.example.com/xapi#a",
                "https://lrs example.com"
            })
    void onlyPlainAddressesWithHttpsAreTaken(String typed) {
        assertThat(Endpoint.read(typed, false)).isEmpty();
    }

    @Test
    void plainHttpIsForPrivateAddressesAndOnlyWhereTheyAreAllowed() throws Exception {
        URI own = Endpoint.read("http://127.0.0.1:8080/xapi", true).orElseThrow();
        assertThat(Endpoint.isOpen(own, true)).isTrue();
        assertThat(Endpoint.isOpen(own, false)).isFalse();
        assertThat(Endpoint.isOpen(URI.create("http://10.1.2.3/xapi"), true)).isTrue();
        assertThat(Endpoint.isOpen(URI.create("http://8.8.8.8/xapi"), true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    void privateAddressesAreRefused(String address) throws Exception {
        assertThat(Endpoint.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1111"})
    void publicAddressesAreNot(String address) throws Exception {
        assertThat(Endpoint.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theAddressesOfAHostAreLookedAt() throws Exception {
        assertThat(Endpoint.isOpen(URI.create("https://localhost/xapi"), false)).isFalse();
        assertThat(Endpoint.isOpen(URI.create("https://[::1]/xapi"), false)).isFalse();
        assertThat(Endpoint.isOpen(URI.create("https://[::1]/xapi"), true)).isTrue();
        assertThat(Endpoint.isOpen(URI.create("https://8.8.8.8/xapi"), false)).isTrue();
    }

    @Test
    void theSettingIsTrueOrFalse() {
        assertThat(ForwardSettings.yes("true")).isTrue();
        assertThat(ForwardSettings.yes("false")).isFalse();
        assertThatThrownBy(() -> ForwardSettings.yes("yes"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LMS_RECORDS_FORWARD_PRIVATE");
    }
}
