package org.muster.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.Repository;
import org.muster.inserver.TestMailServer;
import org.muster.launcher.database.EmbeddedMariaDb;
import org.muster.launcher.host.FileTree;

/** Two servers that share a database and a directory of files, as behind a load balancer. */
record TwoNodes(EmbeddedMariaDb database, TestMailServer mail, List<Demonstration> nodes) implements AutoCloseable {

    private static final Path HOME = Repository.file("system-tests/target/nodes");

    static TwoNodes start() {
        FileTree.delete(HOME);
        Path place = directory("database");
        EmbeddedMariaDb database = EmbeddedMariaDb.start(Repository.file("launcher/target/dist/mariadb.jar"), place);
        TestMailServer mail = new TestMailServer();
        mail.start();
        Map<String, String> settings = Map.of(
                "LMS_DB_URL", database.url(),
                "LMS_DB_USER", database.user(),
                "LMS_DB_PASSWORD", database.password(),
                "LMS_FILES_DIR", directory("files").toString(),
                "LMS_SMTP_URL", mail.settings().get("LMS_SMTP_URL"),
                "LMS_DEMO_PASSWORD", Product.PASSWORD);
        List<Demonstration> nodes = Stream.of("one", "two")
                .map(name -> Demonstration.start(HOME.resolve(name), settings))
                .toList();
        return new TwoNodes(database, mail, nodes);
    }

    private static Path directory(String name) {
        try {
            return Files.createDirectories(HOME.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a query that asks for one number gives. */
    long number(String query) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(Demonstration::close);
        mail.stop();
        database.close();
    }
}
