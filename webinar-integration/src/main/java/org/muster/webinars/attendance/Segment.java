package org.muster.webinars.attendance;

import java.time.Instant;
import java.util.Optional;

/** From when until when somebody was there. */
public record Segment(Instant joined, Instant left) {

    /** The part of it within the planned time; empty when there is none. */
    Optional<Segment> within(Instant start, Instant end) {
        Instant from = joined.isBefore(start) ? start : joined;
        Instant until = left.isAfter(end) ? end : left;
        return from.isBefore(until) ? Optional.of(new Segment(from, until)) : Optional.empty();
    }
}
