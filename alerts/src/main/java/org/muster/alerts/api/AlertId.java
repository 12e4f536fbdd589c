package org.muster.alerts.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An alert: a thread of messages about one thing. */
public record AlertId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static AlertId parse(String text) {
        try {
            return new AlertId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("alerts.alert.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
