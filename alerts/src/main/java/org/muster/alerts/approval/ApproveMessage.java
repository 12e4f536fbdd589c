package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.audience.Recipients;
import org.muster.alerts.delivery.Dispatch;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageMustBeWhole;
import org.muster.alerts.message.Messages;
import org.muster.alerts.publication.Board;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** A second person approves: everybody may read it now, and its audience is written down and written to. */
@ApplicationScoped
public class ApproveMessage {

    @Inject
    Permission permission;

    @Inject
    WaitingMessage waiting;

    @Inject
    Messages messages;

    @Inject
    Recipients recipients;

    @Inject
    Dispatch dispatch;

    @Inject
    Board board;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    /** {@code seen} is the version the approver read. */
    @Transactional
    public void approve(MessageId id, long seen) {
        Message message = waiting.open(id, seen);
        Instant now = time.now();
        MessageMustBeWhole.check(message, now);
        messages.send(message, permission.current(), now);
        int chunks = recipients.freeze(id, message.content().gravity().isUrgent());
        dispatch.ask(id, chunks);
        audit.append(
                "alerts.approve",
                permission.current().value(),
                id.value(),
                Map.of("alert", message.alert().id().toString()));
        board.changesAfterCommit();
    }
}
