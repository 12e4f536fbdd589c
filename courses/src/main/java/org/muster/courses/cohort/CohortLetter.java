package org.muster.courses.cohort;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;

/**
 * A letter that was written to a group.
 *
 * @param reader the one it went to, for {@link Audience#ONE}
 * @param people how many it went to
 */
public record CohortLetter(
        UUID id,
        Audience audience,
        Optional<PersonId> reader,
        String subject,
        String body,
        PersonId writer,
        Instant at,
        int people) {

    boolean goesTo(PersonId person, Standing standing) {
        return audience.includes(standing) || reader.equals(Optional.of(person));
    }

    static CohortLetter of(Row row) throws SQLException {
        return new CohortLetter(
                row.id("id"),
                Audience.valueOf(row.text("audience")),
                row.idIfAny("reader").map(PersonId::new),
                row.text("subject"),
                row.text("body"),
                new PersonId(row.id("written_by")),
                row.instant("written_at"),
                (int) row.number("people"));
    }
}
