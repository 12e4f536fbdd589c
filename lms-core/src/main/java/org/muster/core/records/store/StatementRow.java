package org.muster.core.records.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.muster.core.kernel.database.Row;
import org.muster.core.records.statement.Times;

/** A stored statement: its text, and what the store adds when it is asked for it. */
record StatementRow(long place, long authority, byte[] body) {

    static final String COLUMNS = "s.place, s.authority, s.body";

    static StatementRow of(Row row) throws SQLException {
        return new StatementRow(row.number("place"), row.number("authority"), row.bytes("body"));
    }

    /** The statement as the store serves it: with stored and authority (1.0.3, part two, 2.4.8, 2.4.9). */
    StoredStatement served(String vouching) {
        Instant stored = Places.storedAt(place);
        String text = new String(body, StandardCharsets.UTF_8);
        return new StoredStatement(
                text.substring(0, text.lastIndexOf('}')) + ",\"stored\":\"" + Times.text(stored) + "\",\"authority\":"
                        + vouching + "}",
                stored);
    }
}
