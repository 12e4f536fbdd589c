package org.muster.courses.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a person was there. They come and go in {@link Sitting}s, which long pauses end; the time they spend is counted in steps.
 */
@Embeddable
class Attendance {

    @Column(name = "active_at")
    private @Nullable Instant activeAt;

    @Column(name = "sitting_since")
    private @Nullable Instant sittingSince;

    @Column(name = "seconds_spent")
    private int secondsSpent;

    protected Attendance() {}

    Presence beThere(Instant now) {
        Presence presence = presence(now);
        if (presence.begins()) {
            sittingSince = now;
        } else if (activeAt != null) {
            secondsSpent += Sitting.secondsOf(activeAt, now);
        }
        activeAt = now;
        return presence;
    }

    private Presence presence(Instant now) {
        if (sittingSince == null || activeAt == null) {
            return Presence.BEGINS;
        }
        return Sitting.isOver(activeAt, now)
                ? new Presence(Optional.of(new Sitting(sittingSince, activeAt)), true)
                : Presence.GOES_ON;
    }

    /** The sitting that ends thereby, if the person was there. */
    Optional<Sitting> leave(Instant now) {
        if (sittingSince == null || activeAt == null) {
            return Optional.empty();
        }
        Instant until = Sitting.isOver(activeAt, now) ? activeAt : now;
        secondsSpent += Sitting.secondsOf(activeAt, until);
        Sitting ended = new Sitting(sittingSince, until);
        sittingSince = null;
        activeAt = until;
        return Optional.of(ended);
    }

    Optional<Instant> activeAt() {
        return Optional.ofNullable(activeAt);
    }

    Duration timeSpent() {
        return Duration.ofSeconds(secondsSpent);
    }
}
