package org.muster.courses.studio.review;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;

/**
 * Something said of a draft, or an answer to it.
 *
 * @param part the name of the part it is about; empty text for the course itself
 * @param quote the passage it is about; empty text for all of the part
 * @param answers the comment it answers
 * @param settledAt since when nothing is left to do about it
 */
public record Comment(
        UUID id,
        String part,
        String quote,
        String body,
        Optional<PersonId> writtenBy,
        Instant writtenAt,
        Optional<UUID> answers,
        Optional<Instant> settledAt) {

    static Comment of(Row row) throws SQLException {
        return new Comment(
                row.id("id"),
                row.text("part"),
                row.text("quote"),
                row.text("body"),
                row.idIfAny("written_by").map(PersonId::new),
                row.instant("written_at"),
                row.idIfAny("answers"),
                row.instantIfAny("settled_at"));
    }

    public boolean isOpen() {
        return answers.isEmpty() && settledAt.isEmpty();
    }
}
