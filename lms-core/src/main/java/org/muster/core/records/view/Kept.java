package org.muster.core.records.view;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/**
 * A statement as it is kept.
 *
 * @param place where it stands in the order of storing
 * @param voided whether a statement that is kept says that this one is void
 */
record Kept(long place, UUID id, Instant happenedAt, boolean voided, byte[] body) {

    static final String COLUMNS = "s.place, s.id, s.happened_at, s.body,"
            + " EXISTS (SELECT 1 FROM records_reference v WHERE v.target = s.id AND v.voids) AS voided";

    static Kept of(Row row) throws SQLException {
        return new Kept(
                row.number("place"), row.id("id"), row.instant("happened_at"), row.yes("voided"), row.bytes("body"));
    }

    JsonObject json() {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }
}
