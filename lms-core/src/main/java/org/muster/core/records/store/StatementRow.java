package org.muster.core.records.store;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/** A stored statement: what came, and what the store adds when it is asked for it. */
record StatementRow(long place, UUID id, Instant storedAt, Instant happenedAt, String authority, byte[] body) {

    static final String COLUMNS = "s.place, s.id, s.stored_at, s.happened_at, a.identifier AS authority, s.body";

    static StatementRow of(Row row) throws SQLException {
        return new StatementRow(
                row.number("place"),
                row.id("id"),
                row.instant("stored_at"),
                row.instant("happened_at"),
                row.text("authority"),
                row.bytes("body"));
    }

    /** The statement as the store serves it: with id, timestamp, version, stored and authority (2.4.1, 2.4.8, 2.4.9). */
    String served(String homePage) {
        String body = new String(this.body, StandardCharsets.UTF_8);
        JsonObject came = JSON.createReader(new ByteArrayInputStream(this.body)).readObject();
        StringBuilder added = new StringBuilder();
        add(added, came, "id", id.toString());
        add(added, came, "timestamp", happenedAt.toString());
        add(added, came, "version", "1.0.0");
        added.append(",\"stored\":\"")
                .append(storedAt)
                .append("\",\"authority\":")
                .append(authority(homePage));
        return body.substring(0, body.lastIndexOf('}')) + added + "}";
    }

    private static void add(StringBuilder added, JsonObject came, String name, String value) {
        if (!came.containsKey(name)) {
            added.append(",\"").append(name).append("\":\"").append(value).append('"');
        }
    }

    private String authority(String homePage) {
        return JSON.createObjectBuilder()
                .add("objectType", "Agent")
                .add(
                        "account",
                        JSON.createObjectBuilder().add("homePage", homePage).add("name", authority))
                .build()
                .toString();
    }
}
