package org.muster.alerts.reach;

import java.sql.SQLException;
import org.muster.core.kernel.database.Row;

/**
 * How far a message got.
 *
 * @param addressed to whom it was addressed when it was approved
 * @param mailed letters that the mail server took
 * @param unknown letters of which nobody knows whether it took them
 * @param failed letters it refused
 * @param opened people who opened their own copy
 * @param acknowledged people who said that they read it
 */
public record Counts(long addressed, long mailed, long unknown, long failed, long opened, long acknowledged) {

    static final String COLUMNS = """
            COUNT(*) AS addressed, COALESCE(SUM(mail = 'DELIVERED'), 0) AS mailed,
            COALESCE(SUM(mail = 'UNKNOWN'), 0) AS unknown_mails, COALESCE(SUM(mail = 'FAILED'), 0) AS failed,
            COUNT(opened_at) AS opened, COUNT(acknowledged_at) AS acknowledged
            """;

    static Counts of(Row row) throws SQLException {
        return new Counts(
                row.number("addressed"),
                row.number("mailed"),
                row.number("unknown_mails"),
                row.number("failed"),
                row.number("opened"),
                row.number("acknowledged"));
    }
}
