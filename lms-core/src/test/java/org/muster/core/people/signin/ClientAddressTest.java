package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final List<AddressRange> OURS =
            List.of(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("2001:db8::/32"));

    @Test
    void withoutTrustedProxiesTheHeaderIsNotBelieved() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("203.0.113.5"), List.of()))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void aStrangersHeaderIsNotBelieved() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("203.0.113.5"), OURS)).isEqualTo("192.0.2.7");
    }

    @Test
    void aTrustedProxySaysWhereTheRequestComesFrom() {
        assertThat(ClientAddress.of("10.0.0.2", List.of("203.0.113.5"), OURS)).isEqualTo("203.0.113.5");
        assertThat(ClientAddress.of("2001:db8::2", List.of("203.0.113.5"), OURS))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void whatTheClientItselfWroteBeforeIsNotBelieved() {
        assertThat(ClientAddress.of("10.0.0.2", List.of("1.1.1.1, 203.0.113.5, 10.0.0.9"), OURS))
                .isEqualTo("203.0.113.5");
        assertThat(ClientAddress.of("10.0.0.2", List.of("1.1.1.1", "203.0.113.5"), OURS))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void nonsenseInTheHeaderEndsTheChain() {
        assertThat(ClientAddress.of("10.0.0.2", List.of("unknown"), OURS)).isEqualTo("10.0.0.2");
        assertThat(ClientAddress.of("10.0.0.2", List.of("example.org"), OURS)).isEqualTo("10.0.0.2");
    }
}
