package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.time.ActingTime;

/** The author changes what the draft says. */
@ApplicationScoped
public class WriteMessage {

    @Inject
    OwnDraft ownDraft;

    @Inject
    Messages messages;

    @Inject
    ActingTime time;

    /** {@code seen} is the version the author saw. */
    @Transactional
    public void write(MessageId id, long seen, Content content) {
        Message message = ownDraft.open(id);
        if (message.standing().version() != seen) {
            throw new Conflict("alerts.message.overtaken");
        }
        MessageMustBeWhole.fits(content);
        messages.write(message, content, time.now());
    }
}
