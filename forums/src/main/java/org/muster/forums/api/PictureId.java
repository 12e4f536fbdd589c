package org.muster.forums.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A picture that was brought to stand in posts. */
public record PictureId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static PictureId parse(String text) {
        try {
            return new PictureId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("forums.picture.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
