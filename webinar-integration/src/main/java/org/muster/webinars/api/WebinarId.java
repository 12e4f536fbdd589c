package org.muster.webinars.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** The id of a webinar. */
public record WebinarId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static WebinarId parse(String text) {
        try {
            return new WebinarId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("webinars.webinar.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
