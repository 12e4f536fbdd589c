package org.muster.library.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A resource of the library, whatever version of it is shown. */
public record ResourceId(UUID value) {

    /** The id written in an address; what is no id names no resource (404). */
    public static ResourceId parse(String text) {
        try {
            return new ResourceId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("library.resource.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
