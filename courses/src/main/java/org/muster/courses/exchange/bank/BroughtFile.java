package org.muster.courses.exchange.bank;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/**
 * A file that was brought to a draft.
 *
 * @param asked whether its questions are to be taken
 * @param total how many, once it is known
 * @param done how many of them are written
 * @param ended whether they are in the bank
 * @param refusal why they could not be taken: the key of a sentence
 */
public record BroughtFile(
        UUID id, String name, boolean asked, int total, int done, boolean ended, Optional<String> refusal) {

    static BroughtFile of(Row row) throws SQLException {
        return new BroughtFile(
                row.id("id"),
                row.text("name"),
                row.instantIfAny("asked_at").isPresent(),
                (int) row.number("total"),
                (int) row.number("done"),
                row.instantIfAny("ended_at").isPresent(),
                row.textIfAny("refusal"));
    }

    /** Whether the questions are being written. */
    public boolean isUnderWay() {
        return asked && !ended;
    }
}
