package org.muster.courses.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** The id of a cohort. */
public record CohortId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static CohortId parse(String text) {
        try {
            return new CohortId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("courses.cohort.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
