package org.muster.webinars.attendance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Story;
import org.muster.webinars.webinar.Terms;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Wording;

/** A webinar that is held at that time and asks for that share of it. */
public final class AWebinar {

    private AWebinar() {}

    public static Webinar of(Schedule schedule, int leastPercent) {
        Plan plan = new Plan(
                new Wording("Doors", "Drysau", "<p>Words.</p>", ""),
                schedule,
                Audience.of(AccessLevel.REGISTERED),
                new Terms(10, leastPercent, BigDecimal.ONE, Optional.empty()),
                "https://rooms.example/1");
        return new Webinar(
                new WebinarId(new UUID(1, 2)),
                new PersonId(new UUID(3, 4)),
                plan,
                new Story(0, Optional.empty(), Optional.empty(), 1));
    }
}
