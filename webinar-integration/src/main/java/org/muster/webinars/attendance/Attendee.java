package org.muster.webinars.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/**
 * Somebody of whom attendance is decided.
 *
 * @param attended what holds: the latest decision, else the rule
 * @param decision the latest, if anything was decided
 */
public record Attendee(PersonId person, String name, Sheet sheet, boolean attended, Optional<Decision> decision) {

    /**
     * What is known of their being there.
     *
     * @param segments as reported
     * @param joins when they went in by their own address
     * @param present what counts of the segments
     */
    public record Sheet(List<Segment> segments, List<Instant> joins, Duration present) {}

    /** Whole minutes, as they count. */
    public long getMinutes() {
        return sheet.present().toMinutes();
    }

    public boolean isByHand() {
        return decision.flatMap(Decision::because).isPresent();
    }
}
