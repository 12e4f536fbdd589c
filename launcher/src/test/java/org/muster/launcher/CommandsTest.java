package org.muster.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.launcher.host.DirectoryLock;
import org.muster.launcher.host.Ports;

class CommandsTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path root;

    @Test
    void anUnknownCommandIsOneSentence() {
        assertThat(run(Map.of(), "dance")).isEqualTo(2);
        assertThat(complaint()).isEqualTo("./lms knows no command \"dance\"; see ./lms help.");
    }

    @Test
    void anUnknownOptionIsOneSentence() {
        assertThat(run(Map.of(), "demo", "--dance")).isEqualTo(2);
        assertThat(complaint()).isEqualTo("./lms demo knows no option --dance; see ./lms demo --help.");
    }

    @Test
    void aBusyPortIsFoundBeforeAnythingIsStarted() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(Map.of(), "demo", "--port=" + busy.getLocalPort())).isEqualTo(1);
        }
        assertThat(complaint()).contains("is in use by another program");
        assertThat(root.resolve("data/demo/database")).doesNotExist();
    }

    @Test
    void anUnreachableDatabaseIsFoundBeforeAnythingIsStarted() {
        Map<String, String> environment = Map.of(
                "LMS_DB_URL", "jdbc:mariadb://127.0.0.1:" + Ports.free() + "/muster",
                "LMS_DB_USER", "muster",
                "LMS_DB_PASSWORD", "secret");
        assertThat(run(environment, "run", "--port=" + Ports.free())).isEqualTo(1);
        assertThat(complaint()).startsWith("No MariaDB answers at 127.0.0.1:");
    }

    @Test
    void anExternalDatabaseIsNeverEmptied() {
        Map<String, String> environment = Map.of(
                "LMS_DB_URL", "jdbc:mariadb://127.0.0.1/muster", "LMS_DB_USER", "muster", "LMS_DB_PASSWORD", "secret");
        assertThat(run(environment, "demo", "--fresh")).isEqualTo(1);
        assertThat(complaint()).startsWith("--fresh does not empty the database that LMS_DB_URL names");
    }

    @Test
    void anOperatorsCommandNeedsADataDirectoryThatIsThere() throws IOException {
        assertThat(run(Map.of(), "verify-audit", "--data=" + root.resolve("nowhere")))
                .isEqualTo(1);
        assertThat(complaint()).startsWith(root.resolve("nowhere") + " does not exist; name the one");
    }

    @Test
    void anOperatorsCommandMakesNoDatabase() throws IOException {
        Files.writeString(root.resolve("mode"), "live");
        assertThat(run(Map.of(), "verify-audit", "--data=" + root)).isEqualTo(1);
        assertThat(complaint()).contains("holds no database; set LMS_DB_URL");
    }

    @Test
    void anOperatorsCommandWaitsForNobodyWhoIsStarting() throws IOException {
        Files.writeString(root.resolve("mode"), "live");
        try (DirectoryLock lock = DirectoryLock.take(root)) {
            assertThat(run(Map.of(), "verify-audit", "--data=" + root)).isEqualTo(1);
        }
        assertThat(complaint()).contains("is starting or stopping; try again");
    }

    private int run(Map<String, String> environment, String... words) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Commands(new Launch(root, environment, nowhere, complaints)).run(List.of(words));
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
