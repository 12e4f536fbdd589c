package org.muster.webinars.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.people.api.Correspondent;
import org.muster.webinars.settings.WebinarsSettings;
import org.muster.webinars.webinar.Webinar;

/** Writes webinars as people’s calendars take them. */
@ApplicationScoped
public class CalendarEntries {

    private static final int LONGEST_TEXT = 600;

    @Inject
    WebinarsSettings settings;

    @Inject
    Clock clock;

    /** The webinar for that person’s calendar, in their language. */
    public String text(CalendarEntry.Purpose purpose, Webinar webinar, int sequence, Correspondent to) {
        Invited invited = new Invited(settings.organiser(), to.name(), to.email(), to.locale());
        String about = PlainText.beginning(webinar.wording().body(), LONGEST_TEXT);
        String room = settings.publicAddress("/webinars/" + webinar.id() + "/join");
        return new CalendarEntry(webinar, sequence, invited, about, room).text(purpose, clock.instant());
    }
}
