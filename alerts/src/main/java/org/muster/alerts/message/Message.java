package org.muster.alerts.message;

import java.time.Instant;
import org.muster.alerts.api.MessageId;

/**
 * A message of an alert. Its author writes it as a draft and submits it; a second person approves it, and from then on it
 * never changes, or sends it back with a comment. What comes later is an update or the end: another message of the alert.
 *
 * @param number its place in the thread, from 1
 */
public record Message(MessageId id, Alert alert, Place place, Standing standing, Content content) {

    /** Its place in the thread. */
    public record Place(int number, MessageType type) {}

    public int number() {
        return place.number();
    }

    public MessageType type() {
        return place.type();
    }

    public boolean isSent() {
        return standing.state() == State.SENT;
    }

    /** When it was approved; only of what was sent. */
    public Instant sentAt() {
        return standing.sentAt().orElseThrow();
    }
}
