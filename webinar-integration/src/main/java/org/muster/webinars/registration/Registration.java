package org.muster.webinars.registration;

import java.sql.SQLException;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Webinar;

/**
 * Somebody’s place in a webinar. They register and get a place or wait for one; they may leave, and register again.
 *
 * @param turns how often its state changed since the first
 */
public record Registration(UUID id, WebinarId webinar, PersonId person, State state, int turns) {

    static final String COLUMNS = "r.id, r.webinar_id, r.person_id, r.state, r.turns";

    /** The names are stored. */
    public enum State {
        PLACE,
        WAITING,
        LEFT
    }

    static Registration read(Row row) throws SQLException {
        return new Registration(
                row.id("id"),
                new WebinarId(row.id("webinar_id")),
                new PersonId(row.id("person_id")),
                State.valueOf(row.text("state")),
                (int) row.number("turns"));
    }

    public boolean isPlace() {
        return state == State.PLACE;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** The number of this version of somebody’s calendar entry: it grows whatever changes, the webinar or their place. */
    public int sequence(Webinar of) {
        return of.story().sequence() + turns;
    }
}
