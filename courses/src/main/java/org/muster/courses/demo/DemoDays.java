package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the days of the demonstration are: they count from today. */
@ApplicationScoped
class DemoDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    Clock clock;

    /** A time of a day that is counted from today, never later than a minute ago. */
    Instant at(int day, LocalTime time) {
        Instant then = LocalDate.now(clock.withZone(LONDON))
                .plusDays(day)
                .atTime(time)
                .atZone(LONDON)
                .toInstant();
        Instant latest = clock.instant().minus(Duration.ofMinutes(1));
        return then.isAfter(latest) ? latest : then;
    }
}
