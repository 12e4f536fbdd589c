package org.muster.launcher.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.muster.launcher.host.Ports;

class ExternalDatabaseTest {

    @Test
    void aDatabaseNobodyAnswersForIsNamed() {
        int port = Ports.free();
        assertThatThrownBy(() -> databaseAt(port).requireReachable())
                .hasMessageStartingWith(
                        "No database answers at 127.0.0.1:" + port + "; start it, or correct LMS_DB_URL");
    }

    @Test
    void aDatabaseThatAnswersPasses() throws IOException {
        try (ServerSocket database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> databaseAt(database.getLocalPort()).requireReachable())
                    .doesNotThrowAnyException();
        }
    }

    private static ExternalDatabase databaseAt(int port) {
        return new ExternalDatabase(DatabaseUrl.parse("jdbc:mariadb://127.0.0.1:" + port + "/muster"));
    }
}
