package org.muster.webinars.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.webinars.reading.Line;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Webinar;

/** What webinars look like in words. */
@RequestScoped
public class Labels {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    SignedInPerson person;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    public String title(Webinar webinar) {
        return webinar.wording().titleIn(texts.locale());
    }

    /** The day on the reader’s clock. */
    LocalDate day(Webinar webinar) {
        return LocalDate.ofInstant(webinar.schedule().startsAt(), person.zone());
    }

    /** "14:00 to 14:50 London", on the reader’s clock. */
    String hours(Webinar webinar) {
        ZonedDateTime start = webinar.schedule().startsAt().atZone(person.zone());
        return texts.of(
                "webinars.hours",
                CLOCK.format(start),
                CLOCK.format(start.plus(webinar.schedule().length())),
                place(webinar, person.zone()));
    }

    /** The start on the clock of the place it was planned in; empty text when the reader’s shows the same. */
    String elsewhere(Webinar webinar) {
        Schedule schedule = webinar.schedule();
        boolean same = schedule.start()
                .toLocalDateTime()
                .equals(schedule.startsAt().atZone(person.zone()).toLocalDateTime());
        return same ? "" : texts.of("webinars.elsewhere", moment(schedule.startsAt(), schedule.zone()));
    }

    String moment(Instant at) {
        return moment(at, person.zone());
    }

    /** The state of a webinar in a list, for whoever looks. */
    Mark mark(Line line) {
        if (line.hasPlace()) {
            return Mark.ok(texts.of("webinars.mark.place"));
        }
        if (line.isWaiting()) {
            return Mark.info("hourglass", texts.of("webinars.mark.waiting"));
        }
        return line.isFull()
                ? Mark.warn("users", texts.of("webinars.mark.full"))
                : new Mark(
                        Mark.Kind.NONE,
                        "users",
                        texts.of("webinars.mark.free", line.webinar().terms().capacity() - line.taken()));
    }

    private String moment(Instant at, ZoneId zone) {
        return moments.at(at, zone, texts.locale());
    }

    /** Moments end with the place whose clock they show. */
    private String place(Webinar webinar, ZoneId zone) {
        String whole = moment(webinar.schedule().startsAt(), zone);
        return whole.substring(
                whole.lastIndexOf(CLOCK.format(webinar.schedule().startsAt().atZone(zone))) + 6);
    }
}
