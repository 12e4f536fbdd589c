package org.muster.courses.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a group begin and end in London, wherever its people are. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, LONDON);
    }
}
