package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.webinar.Webinar;

/** Who has a place, from when until when they were there, and what follows from it: for the host. */
@ApplicationScoped
public class AttendanceSheet {

    @Inject
    Desk desk;

    @Inject
    Registrations registrations;

    @Inject
    Segments segments;

    @Inject
    Decisions decisions;

    @Inject
    People people;

    @Inject
    Sql sql;

    /** By name. */
    public List<Attendee> open(WebinarId id) {
        return of(desk.look(id));
    }

    List<Attendee> of(Webinar webinar) {
        Map<PersonId, List<Segment>> were = segments.of(webinar.id());
        Map<PersonId, Decision> decided = decisions.of(webinar.id());
        Map<PersonId, List<Instant>> joins = joins(webinar.id());
        Set<PersonId> everybody = registrations.present(webinar.id()).stream()
                .filter(Registration::isPlace)
                .map(Registration::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        everybody.addAll(decided.keySet());
        return people.find(everybody).values().stream()
                .sorted(Comparator.comparing(PersonSummary::sortName)
                        .thenComparing(person -> person.id().value()))
                .map(person -> attendee(
                        webinar,
                        person,
                        new Known(
                                were.getOrDefault(person.id(), List.of()),
                                joins.getOrDefault(person.id(), List.of()),
                                Optional.ofNullable(decided.get(person.id())))))
                .toList();
    }

    private static Attendee attendee(Webinar webinar, PersonSummary person, Known known) {
        Duration present = TimePresent.of(known.segments(), webinar.schedule());
        boolean attended =
                known.decision().map(Decision::attended).orElse(EnoughTimeIsAttendance.holds(present, webinar));
        return new Attendee(
                person.id(),
                person.displayName(),
                new Attendee.Sheet(known.segments(), known.joins(), present),
                attended,
                known.decision());
    }

    private Map<PersonId, List<Instant>> joins(WebinarId webinar) {
        Map<PersonId, List<Instant>> joins = new HashMap<>();
        sql.list(
                row -> joins.computeIfAbsent(new PersonId(row.id("person_id")), person -> new ArrayList<>())
                        .add(row.instant("joined_at")),
                "SELECT person_id, joined_at FROM webinars_join WHERE webinar_id = ? ORDER BY joined_at",
                webinar.value());
        return joins;
    }

    private record Known(List<Segment> segments, List<Instant> joins, Optional<Decision> decision) {}
}
