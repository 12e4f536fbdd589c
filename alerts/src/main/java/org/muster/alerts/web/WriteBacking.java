package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Category;
import org.muster.alerts.message.Certainty;
import org.muster.alerts.message.DiscardDraft;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.OwnDraft;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Urgency;
import org.muster.alerts.message.WriteMessage;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;

/** {@code /alerts/desk/write/{message}}: the draft as a form. */
@Named("alertWrite")
@RequestScoped
public class WriteBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnDraft ownDraft;

    @Inject
    WriteMessage writeMessage;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    AlertMarks marks;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private Message message;
    private MessageForm form;

    @PostConstruct
    void load() {
        message = ownDraft.open(MessageId.parse(path.get("message")));
        form = new MessageForm(message.content(), person.zone());
    }

    /** Keeps what is typed and goes on to whom it is for. */
    public String proceed() {
        write();
        return "/alerts/desk/who/" + message.id();
    }

    /** Keeps what is typed for later. */
    public String save() {
        write();
        notices.next("alerts.done.saved");
        return "/alerts/desk/write/" + message.id();
    }

    private void write() {
        writeMessage.write(message.id(), getVersion(), form.content());
    }

    public String discard() {
        discardDraft.discard(message.id());
        notices.next("alerts.done.discarded");
        return "/alerts/desk";
    }

    /** The draft that the form was filled from. */
    public long getVersion() {
        return Optional.ofNullable(request.getParameter("version"))
                .filter(sent -> sent.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseGet(() -> message.standing().version());
    }

    public Message getMessage() {
        return message;
    }

    public MessageForm getForm() {
        return form;
    }

    public List<Choice> getSeverities() {
        return marks.choices(Severity.values(), "alerts.severity.");
    }

    public List<Choice> getUrgencies() {
        return marks.choices(Urgency.values(), "alerts.urgency.");
    }

    public List<Choice> getCertainties() {
        return marks.choices(Certainty.values(), "alerts.certainty.");
    }

    public List<Choice> getCategories() {
        return marks.choices(Category.values(), "alerts.category.");
    }

    public List<Choice> getOrders() {
        return marks.choices(Order.values(), "alerts.order.");
    }
}
