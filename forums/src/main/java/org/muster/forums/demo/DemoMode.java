package org.muster.forums.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the server shows the demonstration, and when its days are. */
@ApplicationScoped
class DemoMode {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    @ConfigProperty(name = "lms.mode", defaultValue = "live")
    String mode;

    @Inject
    Clock clock;

    boolean isOn() {
        return mode.equals("demo");
    }

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
