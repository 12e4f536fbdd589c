package org.muster.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The life of one data directory, told in order: unpacking the real server for every test would take too long. */
@EnabledIf("thereAreBinariesForThisSystem")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedMariaDbTest {

    private static final Path BINARIES = Path.of("target", "dist", "mariadb.jar");

    @TempDir
    static Path parent;

    private static Path directory;

    @BeforeAll
    static void aDirectoryWithADifficultName() throws IOException {
        directory = Files.createDirectory(parent.resolve("Muster's ŷ data 100%" + "-".repeat(90)));
    }

    static boolean thereAreBinariesForThisSystem() {
        return Files.exists(BINARIES);
    }

    @Test
    @Order(1)
    void whatAKilledInstallationLeftIsReplaced() throws IOException, SQLException {
        Files.createDirectories(directory.resolve("database.new-of-a-killed-launcher/mysql"));
        Files.createDirectories(directory.resolve("mariadb-11.4.5.new/bin"));
        List<String> steps = new ArrayList<>();
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(BINARIES, directory, steps::add)) {
            run(database, "CREATE TABLE kept (n INT PRIMARY KEY)");
        }
        assertThat(steps)
                .containsExactly(
                        "Unpacking the database server (once)",
                        "Installing the database (once)",
                        "Starting the database");
        assertThat(directory.resolve("database.new-of-a-killed-launcher")).doesNotExist();
    }

    @Test
    @Order(2)
    void aKilledServerLosesNoCommittedRow() throws Exception {
        EmbeddedMariaDb killed = EmbeddedMariaDb.start(BINARIES, directory);
        for (int n = 0; n < 100; n++) {
            run(killed, "INSERT INTO kept VALUES (" + n + ")");
        }
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
        killed.onExit().get();
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(BINARIES, directory)) {
            assertThat(count(database)).isEqualTo(100);
        }
    }

    @Test
    @Order(3)
    void theServerOfAKilledLauncherIsStoppedAndItsDataTakenOver() throws Exception {
        EmbeddedMariaDb orphan = EmbeddedMariaDb.start(BINARIES, directory);
        List<String> steps = new ArrayList<>();
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(BINARIES, directory, steps::add)) {
            assertThat(ProcessHandle.of(orphan.pid())).isEmpty();
            assertThat(count(database)).isEqualTo(100);
            assertThat(steps).containsExactly("Starting the database");
        }
    }

    @Test
    @Order(4)
    void nobodyEntersWithoutThisStartsPassword() {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(BINARIES, directory)) {
            for (String user : List.of("root", "", "muster")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, ""))
                        .hasMessageContaining("Access denied");
            }
            assertThat(directory.resolve("run/database-init.sql")).doesNotExist();
        }
    }

    @Test
    @Order(5)
    void textComparesAsPeopleExpectAndTimeIsUniversal() throws SQLException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(BINARIES, directory)) {
            assertThat(value(database, "SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(value(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(value(database, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        }
    }

    private static int count(EmbeddedMariaDb database) throws SQLException {
        return Integer.parseInt(value(database, "SELECT COUNT(*) FROM kept"));
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connected(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String value(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connected(database);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connected(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
