package org.muster.benchmarks.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.muster.launcher.database.EmbeddedMariaDb;

/**
 * A stopped demonstration with as many statements as asked for, written in bulk by the database itself: 50,000 actors, 2,000
 * activities of 20 courses, 20 verbs, and a registration for each actor and course. All lie before those that were there.
 */
public final class ManyStatements {

    public static final String HOME = "https://many.example";
    private static final int ACTORS = 50_000;
    private static final int ACTIVITIES = 2_000;
    private static final int COURSES = 20;
    private static final int VERBS = 20;
    private static final int AT_ONCE = 50_000;
    private static final int MICROS_BETWEEN = 1_000;

    private static final String IRIS =
            "INSERT INTO records_iri (digest, iri) SELECT UNHEX(SHA2(i, 256)), i FROM (SELECT CONCAT('" + HOME
                    + "/%s/', seq - 1) AS i FROM seq_1_to_%d) t";

    private static final String AGENTS = "INSERT INTO records_agent (digest, identifier)"
            + " SELECT UNHEX(SHA2(i, 256)), i FROM (SELECT CONCAT('account ', seq - 1, ' " + HOME
            + "') AS i FROM seq_1_to_" + ACTORS + ") t";

    private static final String REGISTRATION = "LOWER(INSERT(INSERT(INSERT(INSERT(MD5(CONCAT(n %% " + ACTORS
            + ", '-', n %% " + COURSES + ")), 9, 0, '-'), 14, 1, '-4'), 19, 1, '-8'), 24, 0, '-'))";

    private static final String BODY = """
            CONCAT('{"id":"', id, '","actor":{"objectType":"Agent","account":{"homePage":"%1$s","name":"', n %% 50000,
            '"}},"verb":{"id":"%1$s/verbs/', n %% 20, '","display":{"en-GB":"answered"}},"object":{"objectType":"Activity",
            "id":"%1$s/activities/', n %% 2000, '","definition":{"type":"http://adlnet.gov/expapi/activities/cmi.interaction",
            "name":{"en-GB":"Who is told first?"},"interactionType":"choice"}},"result":{"success":true,"score":{"scaled":0.9,
            "raw":9,"min":0,"max":10},"duration":"PT12.5S"},"context":{"registration":"', registration,
            '","contextActivities":{"grouping":[{"id":"%1$s/courses/', n %% 20, '"}]},"platform":"Elsewhere","language":"en-GB"},
            "timestamp":"2026-01-01T00:00:00Z","version":"1.0.3"}')""".formatted(HOME);

    private final Connection connection;

    private ManyStatements(Connection connection) {
        this.connection = connection;
    }

    public static void fill(Path root, Path data, int count) {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(root.resolve("launcher/target/dist/mariadb.jar"), data);
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            new ManyStatements(connection).fill(count);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(int count) throws SQLException {
        change(IRIS.formatted("verbs", VERBS));
        change(IRIS.formatted("activities", ACTIVITIES));
        change(IRIS.formatted("courses", COURSES));
        change(AGENTS);
        long verbs = first("records_iri", "iri", HOME + "/verbs/0");
        long activities = first("records_iri", "iri", HOME + "/activities/0");
        long courses = first("records_iri", "iri", HOME + "/courses/0");
        long agents = first("records_agent", "identifier", "account 0 " + HOME);
        long begin = number("SELECT MIN(place) FROM records_statement") - (long) count * MICROS_BETWEEN - 1;
        change("CREATE TEMPORARY TABLE many (place BIGINT, n BIGINT, id VARCHAR(36), registration VARCHAR(36))");
        for (int from = 0; from < count; from += AT_ONCE) {
            change("DELETE FROM many");
            change("INSERT INTO many SELECT %d + n * %d, n, UUID(), %s FROM (SELECT seq AS n FROM seq_%d_to_%d) s"
                    .formatted(
                            begin,
                            MICROS_BETWEEN,
                            REGISTRATION.formatted(),
                            from + 1,
                            Math.min(count, from + AT_ONCE)));
            statements(agents, verbs, activities, courses);
        }
        change("DROP TEMPORARY TABLE many");
        change("ANALYZE TABLE records_statement, records_related_agent, records_related_activity");
    }

    private void statements(long agents, long verbs, long activities, long courses) throws SQLException {
        change(
                "INSERT INTO records_statement (place, id, happened_at, actor, verb, object, registration, authority, bytes, body)"
                        + " SELECT place, id, '2026-01-01', %d + n %% %d, %d + n %% %d, %d + n %% %d, registration, %d, OCTET_LENGTH(b), b"
                                .formatted(agents, ACTORS, verbs, VERBS, activities, ACTIVITIES, agents)
                        + " FROM (SELECT *, " + BODY + " AS b FROM many) t");
        change("INSERT INTO records_related_agent SELECT %d + n %% %d, place, place FROM many"
                .formatted(agents, ACTORS));
        change("INSERT IGNORE INTO records_related_agent SELECT %d, place, place FROM many".formatted(agents));
        change("INSERT INTO records_related_activity SELECT %d + n %% %d, place, place, %d + n %% %d FROM many"
                .formatted(activities, ACTIVITIES, verbs, VERBS));
        change("INSERT INTO records_related_activity SELECT %d + n %% %d, place, place, %d + n %% %d FROM many"
                .formatted(courses, COURSES, verbs, VERBS));
    }

    private long first(String table, String column, String text) throws SQLException {
        return number("SELECT id FROM " + table + " WHERE " + column + " = '" + text + "'");
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
