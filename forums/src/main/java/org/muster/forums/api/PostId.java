package org.muster.forums.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A post of a thread. */
public record PostId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static PostId parse(String text) {
        try {
            return new PostId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("forums.post.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
