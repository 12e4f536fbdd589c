package org.muster.library.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of a resource.
 *
 * @param shown the version that is or was shown last; null before the first is published
 * @param reviewOn when what is shown is to be looked at again
 * @param withdrawnAt null unless readers are told that it was withdrawn
 * @param withdrawnWhy what they are told; empty text unless it was
 */
public record Standing(
        @Nullable UUID shown,
        @Nullable Instant shownAt,
        @Nullable LocalDate reviewOn,
        @Nullable Instant withdrawnAt,
        String withdrawnWhy) {

    public State state() {
        if (shown == null) {
            return State.DRAFT;
        }
        return withdrawnAt == null ? State.PUBLISHED : State.WITHDRAWN;
    }

    /** Whether a day has come on which somebody should look at it again. */
    public boolean isDueOn(LocalDate day) {
        return state() == State.PUBLISHED && reviewOn != null && !reviewOn.isAfter(day);
    }

    /** Never published, readable, or taken back. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }
}
