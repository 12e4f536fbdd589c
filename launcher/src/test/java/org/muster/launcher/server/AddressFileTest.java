package org.muster.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressFileTest {

    @TempDir
    Path home;

    @Test
    void itIsThereFromReadyUntilTheStop() throws IOException {
        ServerAddress address = ServerAddress.of(new InetSocketAddress("127.0.0.1", 8081));
        try (AddressFile file = AddressFile.written(home, address)) {
            assertThat(file.address()).contains(address);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("server-address"))))
                    .isEqualTo("rw-------");
        }
        assertThat(new AddressFile(home).address()).isEmpty();
    }

    @Test
    void aServerThatListensEverywhereIsAskedHere() {
        assertThat(ServerAddress.of(new InetSocketAddress("0.0.0.0", 8081))).hasToString("http://127.0.0.1:8081");
        assertThat(ServerAddress.of(new InetSocketAddress("::1", 8081)).at("/health/ready"))
                .hasToString("http://[0:0:0:0:0:0:0:1]:8081/health/ready");
    }
}
