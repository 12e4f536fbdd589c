package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.audience.Scopes;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageMustBeWhole;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.OwnDraft;
import org.muster.alerts.message.State;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;

/** The author hands a whole draft to a second person. */
@ApplicationScoped
public class SubmitMessage {

    @Inject
    OwnDraft ownDraft;

    @Inject
    Messages messages;

    @Inject
    Scopes scopes;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public void submit(MessageId id) {
        Message message = ownDraft.open(id);
        MessageMustBeWhole.check(message, time.now());
        if (scopes.of(id).isEmpty()) {
            throw new RuleBroken("alerts.rule.nobody");
        }
        messages.move(message, State.WAITING, time.now());
        audit.append(
                "alerts.submit",
                message.standing().author().value(),
                id.value(),
                Map.of("alert", message.alert().id().toString()));
    }
}
