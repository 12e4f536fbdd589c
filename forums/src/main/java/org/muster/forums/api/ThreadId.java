package org.muster.forums.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A thread of a forum; it keeps its id when it is moved. */
public record ThreadId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static ThreadId parse(String text) {
        try {
            return new ThreadId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("forums.thread.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
