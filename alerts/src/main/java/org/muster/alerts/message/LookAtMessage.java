package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;

/** The desk reads what waits and what was sent; a draft is read by its author alone. */
@ApplicationScoped
public class LookAtMessage {

    private static final int MOST = 200;

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    @Inject
    People people;

    public Message look(MessageId id) {
        permission.require(AlertsAct.VIEW_DESK);
        Message message = messages.require(id);
        if (message.standing().state() == State.DRAFT && !isMine(message)) {
            throw new NotFound("alerts.message.unknown");
        }
        return message;
    }

    public boolean isMine(Message message) {
        return message.standing().author().equals(permission.current());
    }

    /** What somebody at the desk is called; empty when their identity was erased. */
    public Optional<String> nameOf(PersonId author) {
        permission.require(AlertsAct.VIEW_DESK);
        return people.find(author).map(PersonSummary::displayName);
    }

    /** What was sent of an alert. */
    public Story story(AlertId alert) {
        permission.require(AlertsAct.VIEW_DESK);
        List<Message> sent = messages.sentOf(alert);
        if (sent.isEmpty()) {
            throw new NotFound("alerts.alert.unknown");
        }
        return new Story(sent.get(0).alert(), sent);
    }

    /** Whether the alert may go on: nothing is being written, and it is not over. */
    public boolean mayGoOn(AlertId alert) {
        permission.require(AlertsAct.VIEW_DESK);
        return messages.lastOf(alert)
                .filter(last -> last.isSent() && last.type() != MessageType.END)
                .isPresent();
    }

    /** One's own, the newest first. */
    public List<Message> drafts() {
        permission.require(AlertsAct.VIEW_DESK);
        return messages.in(State.DRAFT, permission.current(), MOST);
    }

    public List<Message> waiting() {
        permission.require(AlertsAct.VIEW_DESK);
        return messages.in(State.WAITING, null, MOST);
    }

    public List<Story> stories() {
        permission.require(AlertsAct.VIEW_DESK);
        return messages.stories(MOST);
    }
}
