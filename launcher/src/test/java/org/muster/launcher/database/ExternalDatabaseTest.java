package org.muster.launcher.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.muster.launcher.host.Ports;

class ExternalDatabaseTest {

    @Test
    void aDatabaseNobodyAnswersForIsNamed() {
        int port = Ports.free();
        assertThatThrownBy(() -> databaseAt(port).requireReachable())
                .hasMessageStartingWith(
                        "No MariaDB answers at 127.0.0.1:" + port + "; start it, or correct LMS_DB_URL");
    }

    @Test
    void aDatabaseThatAnswersPasses() throws IOException {
        byte[] greeting = {1, 0, 0, 0, 10};
        try (ServerSocket database = listening()) {
            answerOnceWith(greeting, database);
            assertThatCode(() -> databaseAt(database.getLocalPort()).requireReachable())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatAnswersLikeSomethingElseIsNoDatabase() throws IOException {
        try (ServerSocket other = listening()) {
            answerOnceWith("220 mail".getBytes(StandardCharsets.UTF_8), other);
            assertThatThrownBy(() -> databaseAt(other.getLocalPort()).requireReachable())
                    .hasMessageStartingWith("No MariaDB answers");
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static void answerOnceWith(byte[] words, ServerSocket server) {
        CompletableFuture.runAsync(() -> {
            try (Socket client = server.accept()) {
                client.getOutputStream().write(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ExternalDatabase databaseAt(int port) {
        return new ExternalDatabase(DatabaseUrl.parse("jdbc:mariadb://127.0.0.1:" + port + "/muster"));
    }
}
