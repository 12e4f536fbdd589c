package org.muster.courses.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The days of a group begin and end in London, wherever its people are. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Days() {}

    /** At nine in the morning, so many days before. */
    static Instant morningBefore(LocalDate day, int days) {
        return day.minusDays(days).atTime(MORNING).atZone(LONDON).toInstant();
    }

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, LONDON);
    }
}
