package org.muster.benchmarks.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.launcher.database.EmbeddedMariaDb;

/** How many rows each table of a stopped installation has. */
public record Rows(Map<String, Long> byTable) {

    public static Rows in(Path root, Path data) {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(root.resolve("launcher/target/dist/mariadb.jar"), data);
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables(connection)) {
                counts.put(table, count(connection, table));
            }
            return new Rows(counts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without tables whose number of rows says nothing. */
    public Rows without(Set<String> tables) {
        Map<String, Long> rest = new TreeMap<>(byTable);
        rest.keySet().removeAll(tables);
        return new Rows(rest);
    }

    /** Each table that has another number of rows than there, with both numbers. */
    public List<String> differencesTo(Rows others) {
        TreeSet<String> tables = new TreeSet<>(byTable.keySet());
        tables.addAll(others.byTable.keySet());
        return tables.stream()
                .filter(table -> rows(table) != others.rows(table))
                .map(table -> table + " " + rows(table) + " (" + others.rows(table) + ")")
                .toList();
    }

    public long sum() {
        return byTable.values().stream().mapToLong(Long::longValue).sum();
    }

    private long rows(String table) {
        return byTable.getOrDefault(table, -1L);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM `" + table + "`")) {
            found.next();
            return found.getLong(1);
        }
    }
}
