package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.State;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;

/** What waits for a second person, who must be another than its author and must decide on what they saw. */
@ApplicationScoped
class WaitingMessage {

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    Message open(MessageId id, long seen) {
        permission.require(AlertsAct.APPROVE);
        Message message = messages.require(id);
        TwoPersonRule.check(message.standing().author(), permission.current());
        if (message.standing().state() == State.DRAFT) {
            throw new NotFound("alerts.message.unknown");
        }
        if (message.isSent() || message.standing().version() != seen) {
            throw new Conflict("alerts.message.overtaken");
        }
        return message;
    }
}
