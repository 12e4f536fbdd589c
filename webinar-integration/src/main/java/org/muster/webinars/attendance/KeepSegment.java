package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.webinar.Webinar;

/** Keeps from when until when somebody was there. */
@ApplicationScoped
public class KeepSegment {

    private static final Duration AROUND = Duration.ofHours(12);

    @Inject
    Segments segments;

    /** Whether it is new; {@link RuleBroken} when it is of another day. */
    public boolean keep(Webinar webinar, PersonId person, Segment segment) {
        boolean sameDay = segment.joined().isAfter(webinar.schedule().startsAt().minus(AROUND))
                && segment.left().isBefore(webinar.schedule().endsAt().plus(AROUND));
        if (!sameDay) {
            throw new RuleBroken("webinars.report.day");
        }
        return segments.add(webinar.id(), person, segment);
    }
}
