package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;

/** The draft of whoever acts. Nobody learns of somebody else's. */
@ApplicationScoped
public class OwnDraft {

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    public Message open(MessageId id) {
        permission.require(AlertsAct.WRITE);
        Message message = messages.require(id);
        if (!message.standing().author().equals(permission.current())) {
            throw new NotFound("alerts.message.unknown");
        }
        if (message.standing().state() != State.DRAFT) {
            throw new Conflict("alerts.message.no-draft");
        }
        return message;
    }
}
