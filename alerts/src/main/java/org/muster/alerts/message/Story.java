package org.muster.alerts.message;

import java.time.Instant;
import java.util.List;

/** An alert with what was sent of it, the newest first; never empty. */
public record Story(Alert alert, List<Message> messages) {

    public Message newest() {
        return messages.get(0);
    }

    public Message first() {
        return messages.get(messages.size() - 1);
    }

    public Instant since() {
        return first().sentAt();
    }

    /** Whether it is in force at that time. */
    public boolean isCurrentAt(Instant now) {
        return newest().type() != MessageType.END
                && newest().content().situation().expiresAt().isAfter(now);
    }
}
