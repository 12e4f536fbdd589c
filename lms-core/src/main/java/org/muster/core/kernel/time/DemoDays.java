package org.muster.core.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the days of the demonstration are: they count from today, in London. */
@ApplicationScoped
public class DemoDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    Clock clock;

    /** The days of that clock, for tests. */
    public static DemoDays by(Clock clock) {
        DemoDays days = new DemoDays();
        days.clock = clock;
        return days;
    }

    /** A day that is counted from today. */
    public LocalDate day(int offset) {
        return LocalDate.now(clock.withZone(LONDON)).plusDays(offset);
    }

    /** A time of such a day, also one to come. */
    public Instant at(int offset, LocalTime time) {
        return day(offset).atTime(time).atZone(LONDON).toInstant();
    }

    /** A time of such a day for what was done: never later than a minute ago. */
    public Instant past(int offset, LocalTime time) {
        Instant then = at(offset, time);
        Instant latest = clock.instant().minus(Duration.ofMinutes(1));
        return then.isAfter(latest) ? latest : then;
    }
}
