package org.muster.webinars.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.muster.webinars.webinar.Schedule;

/**
 * How long somebody was there: the union of their segments, cut to the planned time. What overlaps counts once, whatever the
 * number of devices, and so does what was reported twice.
 */
public final class TimePresent {

    private TimePresent() {}

    public static Duration of(List<Segment> segments, Schedule planned) {
        List<Segment> sorted = segments.stream()
                .flatMap(segment -> segment.within(planned.startsAt(), planned.endsAt()).stream())
                .sorted(Comparator.comparing(Segment::joined))
                .toList();
        Duration present = Duration.ZERO;
        Instant counted = planned.startsAt();
        for (Segment segment : sorted) {
            Instant from = segment.joined().isAfter(counted) ? segment.joined() : counted;
            if (from.isBefore(segment.left())) {
                present = present.plus(Duration.between(from, segment.left()));
                counted = segment.left();
            }
        }
        return present;
    }
}
