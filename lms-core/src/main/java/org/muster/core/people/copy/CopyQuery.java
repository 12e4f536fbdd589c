package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** The latest copy that was asked for. */
@ApplicationScoped
public class CopyQuery {

    static final Duration LIFE = Duration.ofDays(7);

    @Inject
    OwnOrOnRequest ownOrOnRequest;

    @Inject
    Sql sql;

    public Optional<Copy> latestOf(PersonId person) {
        ownOrOnRequest.check(person);
        return sql.first(
                Copy::of,
                "SELECT made_at, digest, size FROM people_copy WHERE person_id = ? ORDER BY asked_at DESC LIMIT 1",
                person.value());
    }

    /** In the making until it has been made. */
    public record Copy(Optional<Instant> madeAt, Optional<String> digest, long size) {

        static Copy of(Row row) throws SQLException {
            return new Copy(row.instantIfAny("made_at"), row.textIfAny("digest"), row.number("size"));
        }

        public boolean isMade() {
            return madeAt.isPresent();
        }

        public Instant getEndsAt() {
            return madeAt.orElseThrow().plus(LIFE);
        }

        /** In whole kilobytes, at least one. */
        public long getKilobytes() {
            return Math.max(1, size / 1000);
        }
    }
}
