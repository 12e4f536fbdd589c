package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.audience.Scopes;
import org.muster.alerts.message.BeginMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Messages;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Permission;

/** More is known, or it is over: a draft of the next message of an alert, for the same audience. */
@ApplicationScoped
public class ContinueAlert {

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    @Inject
    BeginMessage beginMessage;

    @Inject
    Scopes scopes;

    @Transactional
    public MessageId proceed(AlertId alert, MessageType type) {
        permission.require(AlertsAct.WRITE);
        Message last = messages.lastOf(alert).orElseThrow(() -> new NotFound("alerts.alert.unknown"));
        if (!last.isSent()) {
            throw new Conflict("alerts.message.begun");
        }
        if (last.type() == MessageType.END) {
            throw new RuleBroken("alerts.rule.ended");
        }
        MessageId next = beginMessage.after(last, type, permission.current());
        scopes.change(next, scopes.of(last.id()));
        return next;
    }
}
