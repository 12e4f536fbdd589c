package org.muster.webinars.reading;

import java.sql.SQLException;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.WebinarRow;

/**
 * A webinar in a list.
 *
 * @param taken how many have a place
 * @param own the state of whoever looks, if they ever registered
 */
public record Line(Webinar webinar, long taken, Optional<Registration.State> own) {

    static final String COLUMNS = """
            w.*, (SELECT COUNT(*) FROM webinars_registration p WHERE p.webinar_id = w.id AND p.state = 'PLACE') AS taken,
            (SELECT o.state FROM webinars_registration o WHERE o.webinar_id = w.id AND o.person_id = ?) AS own""";

    static Line read(Row row) throws SQLException {
        return new Line(
                WebinarRow.read(row), row.number("taken"), row.textIfAny("own").map(Registration.State::valueOf));
    }

    public boolean hasPlace() {
        return own.filter(Registration.State.PLACE::equals).isPresent();
    }

    public boolean isWaiting() {
        return own.filter(Registration.State.WAITING::equals).isPresent();
    }

    public boolean isFull() {
        return taken >= webinar.terms().capacity();
    }
}
