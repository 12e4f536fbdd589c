package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;

/** Reads and writes {@code webinars_segment}. */
@ApplicationScoped
class Segments {

    @Inject
    Sql sql;

    Map<PersonId, List<Segment>> of(WebinarId webinar) {
        Map<PersonId, List<Segment>> segments = new HashMap<>();
        sql.list(
                row -> segments.computeIfAbsent(new PersonId(row.id("person_id")), person -> new ArrayList<>())
                        .add(new Segment(row.instant("joined_at"), row.instant("left_at"))),
                "SELECT person_id, joined_at, left_at FROM webinars_segment WHERE webinar_id = ? ORDER BY joined_at",
                webinar.value());
        return segments;
    }

    /** Whether it was not known yet. */
    boolean add(WebinarId webinar, PersonId person, Segment segment) {
        return sql.change("""
                        INSERT IGNORE INTO webinars_segment (webinar_id, person_id, joined_at, left_at)
                        VALUES (?, ?, ?, ?)""", webinar.value(), person.value(), segment.joined(), segment.left()) > 0;
    }
}
