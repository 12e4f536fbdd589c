package org.muster.webinars.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;

/** Reads and writes {@code webinars_registration}. */
@ApplicationScoped
public class Registrations {

    private static final String REGISTRATION =
            "SELECT " + Registration.COLUMNS + " FROM webinars_registration r WHERE r.webinar_id = ? ";

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public Optional<Registration> find(WebinarId webinar, PersonId person) {
        return sql.first(Registration::read, REGISTRATION + "AND r.person_id = ?", webinar.value(), person.value());
    }

    /** Those with a place, and those who wait, in their order. */
    public List<Registration> present(WebinarId webinar) {
        return sql.list(
                Registration::read,
                REGISTRATION + "AND r.state <> 'LEFT' ORDER BY r.state, r.queued_at, r.id",
                webinar.value());
    }

    public long taken(WebinarId webinar) {
        return sql.count(
                "SELECT COUNT(*) FROM webinars_registration WHERE webinar_id = ? AND state = 'PLACE'", webinar.value());
    }

    /** How many wait, up to and including this person when they do. */
    public long waitingUpTo(WebinarId webinar, PersonId person) {
        return sql.count("""
                SELECT COUNT(*) FROM webinars_registration r
                JOIN webinars_registration o ON o.webinar_id = r.webinar_id AND o.person_id = ?
                WHERE r.webinar_id = ? AND r.state = 'WAITING' AND (r.queued_at, r.id) <= (o.queued_at, o.id)""", person.value(), webinar.value());
    }

    Optional<Registration> firstWaiting(WebinarId webinar) {
        return sql.first(
                Registration::read,
                REGISTRATION + "AND r.state = 'WAITING' ORDER BY r.queued_at, r.id LIMIT 1",
                webinar.value());
    }

    /** The person stands at the end of the queue, for the first time or again. */
    void queue(WebinarId webinar, PersonId person) {
        sql.change("""
                INSERT INTO webinars_registration (id, webinar_id, person_id, state, turns, queued_at)
                VALUES (?, ?, ?, 'WAITING', 0, ?)
                ON DUPLICATE KEY UPDATE state = 'WAITING', turns = turns + 1, queued_at = VALUES(queued_at)""", Ids.next(), webinar.value(), person.value(), time.now());
    }

    void turn(Registration registration, Registration.State state) {
        sql.change(
                "UPDATE webinars_registration SET state = ?, turns = turns + 1 WHERE id = ?",
                state.name(),
                registration.id());
    }
}
