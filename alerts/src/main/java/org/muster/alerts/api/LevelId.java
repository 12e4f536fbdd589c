package org.muster.alerts.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An entry of the threat level. */
public record LevelId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static LevelId parse(String text) {
        try {
            return new LevelId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("alerts.level.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
