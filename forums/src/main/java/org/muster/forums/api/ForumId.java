package org.muster.forums.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A forum. */
public record ForumId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static ForumId parse(String text) {
        try {
            return new ForumId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("forums.forum.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
