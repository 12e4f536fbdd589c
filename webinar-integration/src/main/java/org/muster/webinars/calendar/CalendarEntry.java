package org.muster.webinars.calendar;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.muster.webinars.webinar.OneLine;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Webinar;

/**
 * A webinar as it stands in the calendar of one person. It keeps its UID for good; each later version has a greater SEQUENCE.
 *
 * @param about a sentence or more, without formatting
 * @param room the person’s own address of the room
 */
public record CalendarEntry(Webinar webinar, int sequence, Invited invited, String about, String room) {

    /** The entry as an iCalendar object; {@code stamp} is when it was made. */
    public String text(Purpose purpose, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Muster//Webinars//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(purpose.name()));
        calendar.add(ZoneOfAnEntry.around(webinar.schedule()));
        calendar.add(event(purpose, stamp));
        return Folding.fold(calendar.toString());
    }

    private VEvent event(Purpose purpose, Instant stamp) {
        Schedule schedule = webinar.schedule();
        VEvent event = new VEvent(false);
        event.add(new Uid(webinar.id() + "@muster"));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(schedule.start()));
        event.add(new DtEnd<>(schedule.start().plus(schedule.length())));
        event.add(new Summary(webinar.wording().titleIn(invited.locale())));
        event.add(new Description(about));
        event.add(new Location(room));
        event.add(new Url(URI.create(room)));
        event.add(purpose == Purpose.CANCEL ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organiser());
        event.add(attendee());
        return event;
    }

    private Organizer organiser() {
        InternetAddress address = invited.organiser();
        String name = address.getPersonal() == null ? "Muster" : address.getPersonal();
        return (Organizer) new Organizer(mailto(address.getAddress())).add(new Cn(plain(name)));
    }

    private Attendee attendee() {
        Attendee attendee = new Attendee(mailto(invited.email()));
        attendee.add(new Cn(plain(invited.name())));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /** Names stand in quotes there, which hold neither quotes nor line breaks. */
    private static String plain(String name) {
        return OneLine.of(name).replace('"', '\'');
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address for letters", e);
        }
    }

    /** What the entry is sent for; the names are methods of iTIP. */
    public enum Purpose {
        /** To be kept, by whoever fetched it. */
        PUBLISH,
        /** To be kept, or changed. */
        REQUEST,
        /** To be forgotten. */
        CANCEL
    }
}
