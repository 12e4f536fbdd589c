package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;

/** Reads and appends to {@code webinars_attendance}. */
@ApplicationScoped
class Decisions {

    private static final String LATEST = """
            SELECT a.* FROM webinars_attendance a WHERE a.webinar_id = ? AND a.number =
              (SELECT MAX(b.number) FROM webinars_attendance b
               WHERE b.webinar_id = a.webinar_id AND b.person_id = a.person_id)""" + " ";

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** What holds about each person. */
    Map<PersonId, Decision> of(WebinarId webinar) {
        Map<PersonId, Decision> latest = new HashMap<>();
        sql.list(row -> latest.put(new PersonId(row.id("person_id")), Decision.read(row)), LATEST, webinar.value());
        return latest;
    }

    Optional<Decision> of(WebinarId webinar, PersonId person) {
        return sql.first(Decision::read, LATEST + "AND a.person_id = ?", webinar.value(), person.value());
    }

    void add(WebinarId webinar, PersonId person, Decision decision, @Nullable UUID by) {
        sql.change(
                """
                INSERT INTO webinars_attendance (webinar_id, person_id, number, attended, seconds, because, decided_by,
                    decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                webinar.value(),
                person.value(),
                decision.number(),
                decision.attended(),
                decision.present().toSeconds(),
                decision.because().orElse(null),
                by,
                time.now());
    }

    void told(WebinarId webinar, PersonId person, int number, UUID statement) {
        sql.change("""
                UPDATE webinars_attendance SET statement_id = ?
                WHERE webinar_id = ? AND person_id = ? AND number = ?""", statement, webinar.value(), person.value(), number);
    }
}
