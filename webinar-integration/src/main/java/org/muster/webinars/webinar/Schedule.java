package org.muster.webinars.webinar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a webinar is: on the clock of the place it was planned in, whatever summer time does until then. */
public record Schedule(ZonedDateTime start, int minutes) {

    /** How long before the start the room opens. */
    public static final Duration EARLY = Duration.ofMinutes(15);

    public static Schedule of(Instant start, ZoneId zone, int minutes) {
        return new Schedule(start.atZone(zone), minutes);
    }

    public Instant startsAt() {
        return start.toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(length());
    }

    public Instant opensAt() {
        return startsAt().minus(EARLY);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public ZoneId zone() {
        return start.getZone();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** Whether one can go in. */
    public boolean isRoomOpen(Instant now) {
        return !now.isBefore(opensAt()) && !isOver(now);
    }
}
