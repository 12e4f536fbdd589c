package org.muster.webinars.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.EnterWebinar;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Webinar;

/** Somebody with a place goes in by their own address: noted when the room is open, and only then told where it is. */
@ApplicationScoped
public class JoinRoom {

    private static final Duration SAME_JOIN = Duration.ofSeconds(60);

    @Inject
    Permission permission;

    @Inject
    EnterWebinar enterWebinar;

    @Inject
    Registrations registrations;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** The webinar for whoever has a place in it; strangers do not learn that it is there. */
    public Webinar look(WebinarId id) {
        Webinar webinar = enterWebinar.enter(id);
        return registrations
                .find(id, permission.current())
                .filter(Registration::isPlace)
                .map(place -> webinar)
                .orElseThrow(() -> new NotFound("webinars.webinar.unknown"));
    }

    /** Where the room is; empty before it opens, after the end, and when the webinar is cancelled. */
    @Transactional
    public Optional<String> join(WebinarId id, DeviceKind device) {
        Webinar webinar = look(id);
        Instant now = time.now();
        if (webinar.isCancelled() || !webinar.schedule().isRoomOpen(now)) {
            return Optional.empty();
        }
        note(id, permission.current(), device, now);
        return Optional.of(webinar.plan().joinLink());
    }

    /** Pressing twice is going in once. */
    private void note(WebinarId id, PersonId person, DeviceKind device, Instant now) {
        sql.change(
                """
                INSERT INTO webinars_join (id, webinar_id, person_id, joined_at, device)
                SELECT ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM webinars_join j
                  WHERE j.webinar_id = ? AND j.person_id = ? AND j.device = ? AND j.joined_at > ?)""",
                Ids.next(),
                id.value(),
                person.value(),
                now,
                device.name(),
                id.value(),
                person.value(),
                device.name(),
                now.minus(SAME_JOIN));
    }
}
