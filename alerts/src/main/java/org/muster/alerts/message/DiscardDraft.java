package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.audit.AuditLog;

/** The author throws a draft away; what was sent of its alert stays. */
@ApplicationScoped
public class DiscardDraft {

    @Inject
    OwnDraft ownDraft;

    @Inject
    Messages messages;

    @Inject
    AuditLog audit;

    @Transactional
    public void discard(MessageId id) {
        Message message = ownDraft.open(id);
        messages.discard(message);
        audit.append(
                "alerts.discard",
                message.standing().author().value(),
                message.id().value(),
                Map.of("alert", message.alert().id().toString()));
    }
}
