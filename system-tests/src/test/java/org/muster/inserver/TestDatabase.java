package org.muster.inserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;

/** A new, empty MariaDB. */
record TestDatabase(Process process, int port) implements AutoCloseable {

    static final String USER = "muster";
    static final String PASSWORD = "muster";

    static TestDatabase start(Path directory) throws IOException, InterruptedException {
        Path base = unpacked(directory);
        Path data = directory.resolve("data-" + ProcessHandle.current().pid());
        Path script = Files.writeString(directory.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS muster CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER 'muster'@'127.0.0.1' IDENTIFIED BY 'muster';
                GRANT ALL PRIVILEGES ON muster.* TO 'muster'@'127.0.0.1';
                """);
        String user = "--user=" + System.getProperty("user.name");
        Path log = directory.resolve("database.log");
        started(
                        log,
                        base.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + base,
                        "--datadir=" + data,
                        user)
                .waitFor();
        int port = FreePort.find();
        Process process = started(
                log,
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--socket=" + data.resolve("s"),
                "--pid-file=" + data.resolve("pid"),
                "--init-file=" + script,
                user);
        TestDatabase database = new TestDatabase(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(database::answers);
        return database;
    }

    private static Process started(Path log, String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path unpacked(Path directory) throws IOException {
        Path target = directory.resolve("mariadb");
        List<Path> made = new ArrayList<>();
        try (ZipFile zip = new ZipFile(directory.resolve("mariadb.jar").toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
                Path file = target.resolve(entry.getName());
                if (!entry.isDirectory() && !entry.getName().endsWith(".a") && !Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.values()));
                    made.add(file);
                }
            }
        }
        try (Stream<Path> all = Files.walk(target)) {
            return all.filter(path -> path.endsWith("linux")).findFirst().orElseThrow();
        }
    }

    String url() {
        return String.format(Locale.ROOT, "jdbc:mariadb://127.0.0.1:%d/muster", port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
