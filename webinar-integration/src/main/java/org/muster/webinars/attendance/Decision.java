package org.muster.webinars.attendance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/**
 * What was decided about somebody’s attendance.
 *
 * @param number from 1; the latest holds
 * @param because why it was decided by hand; empty when it follows from the rule
 * @param statement what was told of it, once it was
 */
public record Decision(
        int number, boolean attended, Duration present, Optional<String> because, Optional<UUID> statement) {

    static Decision read(Row row) throws SQLException {
        return new Decision(
                (int) row.number("number"),
                row.yes("attended"),
                Duration.ofSeconds(row.number("seconds")),
                row.textIfAny("because"),
                row.idIfAny("statement_id"));
    }
}
