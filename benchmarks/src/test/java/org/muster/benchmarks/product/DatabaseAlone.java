package org.muster.benchmarks.product;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.load.Load;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;
import org.muster.launcher.database.EmbeddedMariaDb;

/**
 * The floor under telling: what the database alone takes for a commit, and for the rows that statements become, from as many
 * connections, with nobody who reads, checks or answers them. Needs a stopped demonstration with statements in it.
 */
public final class DatabaseAlone implements AutoCloseable {

    private static final String LIKE_ANY =
            "SELECT (SELECT MAX(place) FROM records_statement) AS last, id, actor, verb, object,"
                    + " authority, body FROM records_statement WHERE body LIKE '%" + ManyStatements.HOME
                    + "%' ORDER BY place DESC LIMIT 1";

    private final EmbeddedMariaDb database;
    private final List<Connection> connections = new ArrayList<>();
    private final AtomicLong place = new AtomicLong();

    private DatabaseAlone(EmbeddedMariaDb database) {
        this.database = database;
    }

    public static List<Figure> measure(Path root, Path data, Load load, int clients) {
        try (DatabaseAlone alone =
                new DatabaseAlone(EmbeddedMariaDb.start(root.resolve("launcher/target/dist/mariadb.jar"), data))) {
            return List.of(alone.commits(load, clients), alone.told(load, clients, 1), alone.told(load, clients, 50));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Figure commits(Load load, int clients) throws SQLException {
        Connection first = connected();
        first.createStatement().execute("CREATE TABLE benchmarks_commit (id BIGINT AUTO_INCREMENT PRIMARY KEY)");
        List<Step> steps = new ArrayList<>();
        while (steps.size() < clients) {
            PreparedStatement insert = connected().prepareStatement("INSERT INTO benchmarks_commit () VALUES ()");
            steps.add(() -> done(insert::execute));
        }
        Timing timing = load.of(steps);
        first.createStatement().execute("DROP TABLE benchmarks_commit");
        return Figure.of("the database alone: commits of one small row, " + clients + " at once", timing);
    }

    private Figure told(Load load, int clients, int batch) throws SQLException {
        Sample sample = sample();
        List<Step> steps = new ArrayList<>();
        while (steps.size() < clients) {
            Connection connection = connected();
            connection.setAutoCommit(false);
            steps.add(() -> done(() -> sample.tell(connection, batch, place)));
        }
        Timing timing = load.of(steps);
        return Figure.of(
                "the database alone: rows of statements, %d in each commit, %d at once".formatted(batch, clients),
                "%.0f statements/s; %s".formatted(timing.perSecond() * batch, timing));
    }

    private Sample sample() throws SQLException {
        try (PreparedStatement like = connected().prepareStatement(LIKE_ANY);
                ResultSet found = like.executeQuery()) {
            found.next();
            place.set(found.getLong("last") + 1);
            return new Sample(
                    found.getString("id"),
                    found.getLong("actor"),
                    found.getLong("verb"),
                    found.getLong("object"),
                    found.getLong("authority"),
                    found.getString("body"));
        }
    }

    private Connection connected() throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connections.add(connection);
        return connection;
    }

    private static boolean done(Telling telling) throws IOException {
        try {
            telling.tell();
            return true;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        database.close();
    }

    /** Something that the database may refuse. */
    @FunctionalInterface
    private interface Telling {
        void tell() throws SQLException;
    }

    /** A statement as it is kept, to be kept again under other ids. */
    private record Sample(String id, long actor, long verb, long object, long authority, String body) {

        void tell(Connection connection, int batch, AtomicLong next) throws SQLException {
            List<Object> rows = new ArrayList<>();
            List<Object> agents = new ArrayList<>();
            List<Object> activities = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                long place = next.getAndIncrement();
                String fresh = UUID.randomUUID().toString();
                String text = body.replace(id, fresh);
                rows.addAll(List.of(place, fresh, "2026-01-01", actor, verb, object, authority, text.length(), text));
                agents.addAll(List.of(actor, place, place, authority, place, place));
                activities.addAll(List.of(object, place, place, verb));
            }
            insert(
                    connection,
                    "records_statement (place, id, happened_at, actor, verb, object, authority, bytes, body)",
                    9,
                    rows);
            insert(connection, "records_related_agent (agent, place, source)", 3, agents);
            insert(connection, "records_related_activity (activity, place, source, verb)", 4, activities);
            connection.commit();
        }

        private static void insert(Connection connection, String into, int columns, List<Object> values)
                throws SQLException {
            String row = Stream.generate(() -> "?").limit(columns).collect(Collectors.joining(",", "(", ")"));
            String all =
                    Stream.generate(() -> row).limit(values.size() / columns).collect(Collectors.joining(","));
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT IGNORE INTO " + into + " VALUES " + all)) {
                for (int i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, values.get(i));
                }
                insert.execute();
            }
        }
    }
}
