package org.muster.courses.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** The id of a course that is being written. */
public record DraftId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static DraftId parse(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("studio.draft.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
