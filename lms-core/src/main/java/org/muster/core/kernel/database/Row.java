package org.muster.core.kernel.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The row a query stands at, read by column name or by place (from 1). */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    public UUID id(String column) throws SQLException {
        return UUID.fromString(rows.getString(column));
    }

    public Optional<UUID> idIfAny(String column) throws SQLException {
        return textIfAny(column).map(UUID::fromString);
    }

    public Instant instant(String column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public Optional<Instant> instantIfAny(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public long number(int place) throws SQLException {
        return rows.getLong(place);
    }

    public boolean yes(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }
}
