package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;

/** A second person says what is missing, and the message is a draft again. */
@ApplicationScoped
public class SendBack {

    private static final int LONGEST = 1000;

    @Inject
    Permission permission;

    @Inject
    WaitingMessage waiting;

    @Inject
    Messages messages;

    @Inject
    AuditLog audit;

    @Transactional
    public void sendBack(MessageId id, long seen, String comment) {
        Message message = waiting.open(id, seen);
        String said = comment.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new RuleBroken("alerts.rule.comment");
        }
        messages.sendBack(message, said);
        audit.append(
                "alerts.send-back",
                permission.current().value(),
                id.value(),
                Map.of("alert", message.alert().id().toString()));
    }
}
