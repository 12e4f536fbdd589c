package org.muster.courses.cohort;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;

/**
 * A letter that was written to a group.
 *
 * @param people how many it went to
 */
public record CohortLetter(
        UUID id, Audience audience, String subject, String body, PersonId writer, Instant at, int people) {

    static CohortLetter of(Row row) throws SQLException {
        return new CohortLetter(
                row.id("id"),
                Audience.of(row.text("audience")),
                row.text("subject"),
                row.text("body"),
                new PersonId(row.id("written_by")),
                row.instant("written_at"),
                (int) row.number("people"));
    }
}
