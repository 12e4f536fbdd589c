package org.muster.courses.studio.review;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;

/**
 * A step of the review of a draft.
 *
 * @param revision the state of the draft it is about
 */
public record Verdict(int number, Stage stage, long revision, String body, Instant at, Optional<PersonId> person) {

    static Verdict of(Row row) throws SQLException {
        return new Verdict(
                (int) row.number("number"),
                Stage.valueOf(row.text("stage")),
                row.number("revision"),
                row.text("body"),
                row.instant("at"),
                row.idIfAny("person_id").map(PersonId::new));
    }

    /** Whether somebody does the same again. */
    public boolean isSame(Stage other, long revision, String body, Optional<PersonId> person) {
        return stage == other && this.revision == revision && this.body.equals(body) && this.person.equals(person);
    }

    /** Whether it says that a draft may be published as it stands. */
    public boolean approves(long current) {
        return stage == Stage.APPROVED && revision == current;
    }
}
