package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @Test
    void aBlockHoldsItsAddressesOnly() {
        AddressRange block = AddressRange.parse("192.0.2.128/25");

        assertThat(block.contains("192.0.2.128")).isTrue();
        assertThat(block.contains("192.0.2.255")).isTrue();
        assertThat(block.contains("192.0.2.127")).isFalse();
    }

    @Test
    void aSingleAddressHoldsItself() {
        assertThat(AddressRange.parse("127.0.0.1").contains("127.0.0.1")).isTrue();
        assertThat(AddressRange.parse("::1").contains("::1")).isTrue();
        assertThat(AddressRange.parse("127.0.0.1").contains("::1")).isFalse();
    }

    @Test
    void theWholeWorldIsABlock() {
        assertThat(AddressRange.parse("0.0.0.0/0").contains("203.0.113.5")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "", "300.1.1.1", "::1/129", "10.0.0/8/8"})
    void whatIsNoBlockIsRefusedWithoutAskingANameServer(String text) {
        assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
