package org.muster.courses.studio.history;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;

/**
 * Something that was done to a draft.
 *
 * @param number the first of a draft is 1
 * @param subject the part it was done to; empty text for the course itself
 */
public record Change(long number, Instant at, Optional<PersonId> person, Act act, String subject, boolean undone) {

    /** Saving the same again within this long is one change. */
    private static final int TOGETHER_SECONDS = 120;

    static Change of(Row row) throws SQLException {
        return new Change(
                row.number("number"),
                row.instant("at"),
                row.idIfAny("person_id").map(PersonId::new),
                Act.valueOf(row.text("act")),
                row.text("subject"),
                row.instantIfAny("undone_at").isPresent());
    }

    boolean goesOn(Optional<PersonId> who, String part, Instant now) {
        return act == Act.SAVED
                && !undone
                && person.equals(who)
                && subject.equals(part)
                && now.isBefore(at.plusSeconds(TOGETHER_SECONDS));
    }
}
