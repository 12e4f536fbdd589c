package org.muster.launcher.host;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(loopback(busy.getLocalPort())))
                    .hasMessage("Port " + busy.getLocalPort()
                            + " is in use by another program; stop that program or choose another port with --port.");
        }
    }

    @Test
    void aFreePortIsFree() {
        assertThatCode(() -> Ports.requireFree(loopback(Ports.free()))).doesNotThrowAnyException();
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        assertThatThrownBy(() -> Ports.requireFree(new InetSocketAddress("192.0.2.1", Ports.free())))
                .hasMessageContaining("192.0.2.1 is no address of this machine");
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
