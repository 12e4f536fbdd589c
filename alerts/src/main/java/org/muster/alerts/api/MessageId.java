package org.muster.alerts.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A message of an alert: its first word, an update, or its end. */
public record MessageId(UUID value) {

    /** Reads an id out of an address; what is no id is of nothing. */
    public static MessageId parse(String text) {
        try {
            return new MessageId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("alerts.message.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
