package org.muster.webinars.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.calendar.CalendarEntries;
import org.muster.webinars.calendar.CalendarEntry.Purpose;
import org.muster.webinars.entry.EnterWebinar;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Webinar;

/** Gives the calendar entry to whoever has a place. */
@ApplicationScoped
public class FetchCalendar {

    @Inject
    Permission permission;

    @Inject
    EnterWebinar enterWebinar;

    @Inject
    Registrations registrations;

    @Inject
    Correspondents correspondents;

    @Inject
    CalendarEntries entries;

    public String fetch(WebinarId id) {
        Webinar webinar = enterWebinar.enter(id);
        PersonId person = permission.current();
        return registrations
                .find(id, person)
                .filter(registration -> registration.isPlace() && !webinar.isCancelled())
                .flatMap(place -> correspondents
                        .find(person)
                        .map(to -> entries.text(Purpose.PUBLISH, webinar, place.sequence(webinar), to)))
                .orElseThrow(() -> new NotFound("webinars.webinar.unknown"));
    }
}
