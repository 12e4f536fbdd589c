package org.muster.core.kernel.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in, records out: for queries and for tables that no aggregate owns. Takes part in the transaction that is
 * under way; parameters may be text, numbers, booleans, {@link UUID}, {@link Instant} or null.
 */
@ApplicationScoped
public class Sql {

    private static final int ROWS_AT_ONCE = 500;

    @Resource(lookup = MusterDatabase.JNDI_NAME)
    DataSource dataSource;

    public <T> List<T> list(Shape<T> shape, String sql, @Nullable Object... parameters) {
        return prepared(sql, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(shape.of(row));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> first(Shape<T> shape, String sql, @Nullable Object... parameters) {
        return list(shape, sql, parameters).stream().findFirst();
    }

    public long count(String sql, @Nullable Object... parameters) {
        return first(row -> row.number(1), sql, parameters).orElse(0L);
    }

    /** Runs an INSERT, UPDATE or DELETE and says how many rows it touched. */
    public int change(String sql, @Nullable Object... parameters) {
        return prepared(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Runs the same statement for many rows in one go. */
    public void changeAll(String sql, List<@Nullable Object[]> rows) {
        prepared(sql, new Object[0], statement -> all(statement, rows));
    }

    private static int[] all(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            fill(statement, row);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    /**
     * Writes many rows with one statement for each few hundred, so that each such statement is written whole or not at all.
     *
     * @param into all before the values: {@code INSERT INTO some_table (some, columns)}
     */
    public void insertAll(String into, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            String row = marks(some.get(0).length);
            @Nullable Object[] values = some.stream().flatMap(Arrays::stream).toArray();
            change(into + " VALUES " + String.join(",", Collections.nCopies(some.size(), row)), values);
        }
    }

    /** Question marks for a list of so many values: {@code (?,?,?)}. */
    public static String marks(int count) {
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }

    DataSource source() {
        return dataSource;
    }

    /**
     * The connection of the transaction under way, held for what is written as its last act: by then the container gives no
     * connection of that transaction any more, but others, which commit by themselves.
     */
    public Held hold() {
        try {
            return new Held(source().getConnection());
        } catch (SQLException e) {
            throw new DatabaseRefused("a connection", e);
        }
    }

    private <T> T prepared(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (Connection connection = source().getConnection()) {
            return prepared(connection, sql, parameters, work);
        } catch (SQLException e) {
            throw new DatabaseRefused(sql, e);
        }
    }

    private static <T> T prepared(Connection connection, String sql, @Nullable Object[] parameters, Work<T> work)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return work.with(statement);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, column(parameters[i]));
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof UUID id ? id.toString() : value;
    }

    /** A connection that stays with its transaction; whoever holds it closes it. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /** Runs the same statement for many rows in one go. */
        public void changeAll(String sql, List<@Nullable Object[]> rows) {
            try {
                prepared(connection, sql, new Object[0], statement -> all(statement, rows));
            } catch (SQLException e) {
                throw new DatabaseRefused(sql, e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new DatabaseRefused("closing a connection", e);
            }
        }
    }

    /** How one row becomes one record. */
    @FunctionalInterface
    public interface Shape<T> {
        T of(Row row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
