package org.muster.courses.studio.review;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.courses.publishing.advice.Warning;

/** A warning that somebody let stand, and why. */
public record Waiver(Warning warning, String reason, Optional<PersonId> person, Instant at) {

    static Waiver of(Row row) throws SQLException {
        Warning warning = new Warning(row.text("rule"), row.text("place"), row.text("what"), row.text("print"));
        return new Waiver(warning, row.text("reason"), row.idIfAny("person_id").map(PersonId::new), row.instant("at"));
    }

    boolean isOf(Warning other) {
        return warning.rule().equals(other.rule()) && warning.print().equals(other.print());
    }
}
