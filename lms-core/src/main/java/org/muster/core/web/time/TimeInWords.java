package org.muster.core.web.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** "Tue 24 Nov 2026, 14:00 London": dates and times in English and Welsh, each time with the place whose clock shows it. */
final class TimeInWords {

    private final Locale words;

    TimeInWords(Locale locale) {
        // British English would abbreviate June, July and September differently from one Java to the next
        this.words = locale.getLanguage().equals("cy") ? locale : Locale.ENGLISH;
    }

    String moment(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return day(there) + ", " + in("HH:mm", there) + " " + place(zone);
    }

    String day(TemporalAccessor date) {
        return in("EEE d MMM yyyy", date);
    }

    String dayInFull(TemporalAccessor date) {
        return in("EEEE d MMMM yyyy", date);
    }

    String monthAndYear(TemporalAccessor date) {
        return in("MMM yyyy", date);
    }

    String place(ZoneId zone) {
        if (zone.getId().equals("Europe/London")) {
            return words.getLanguage().equals("cy") ? "Llundain" : "London";
        }
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String in(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(pattern, words).format(moment);
    }
}
