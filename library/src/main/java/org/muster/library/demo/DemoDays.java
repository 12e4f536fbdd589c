package org.muster.library.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the days of the demonstration are: they count from today. */
@ApplicationScoped
class DemoDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 30);

    @Inject
    Clock clock;

    /** A day that is counted from today. */
    LocalDate day(int offset) {
        return LocalDate.now(clock.withZone(LONDON)).plusDays(offset);
    }

    Instant at(int offset) {
        return day(offset).atTime(OFFICE_HOURS).atZone(LONDON).toInstant();
    }
}
