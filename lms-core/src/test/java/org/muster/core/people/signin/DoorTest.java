package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoorTest {

    @Test
    void anAccountIsOneDoorHoweverItsAddressIsTyped() {
        assertThat(Door.account(" Carys@Example.ORG ").digest())
                .isEqualTo(Door.account("carys@example.org").digest());
    }

    @Test
    void anAccountAndItsMailboxAreTwoDoors() {
        assertThat(Door.account("carys@example.org").digest())
                .isNotEqualTo(Door.mailbox("carys@example.org").digest());
    }

    @Test
    void aHouseholdOfIpv6AddressesIsOneDoor() {
        assertThat(Door.address("2001:db8:1:2::1").digest())
                .isEqualTo(Door.address("2001:db8:1:2:ffff::9").digest());
        assertThat(Door.address("2001:db8:1:3::1").digest())
                .isNotEqualTo(Door.address("2001:db8:1:2::1").digest());
    }

    @Test
    void twoIpv4AddressesAreTwoDoors() {
        assertThat(Door.address("192.0.2.1").digest())
                .isNotEqualTo(Door.address("192.0.2.2").digest());
    }
}
