package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.approval.ApproveMessage;
import org.muster.alerts.approval.SendBack;
import org.muster.alerts.approval.SubmitMessage;
import org.muster.alerts.audience.CountAudience;
import org.muster.alerts.delivery.AlertLetter;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.State;
import org.muster.core.people.api.Audiences;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;

/** {@code /alerts/desk/check/{message}}: as people will see it, for its author and for a second person. */
@Named("alertCheck")
@RequestScoped
public class CheckBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    CountAudience countAudience;

    @Inject
    SubmitMessage submitMessage;

    @Inject
    ApproveMessage approveMessage;

    @Inject
    SendBack sendBack;

    @Inject
    AlertLetter letters;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private Message message;
    private String comment = "";

    @PostConstruct
    void load() {
        message = lookAtMessage.look(MessageId.parse(path.get("message")));
    }

    public String submit() {
        submitMessage.submit(message.id());
        notices.next("alerts.done.submitted");
        return "/alerts/desk";
    }

    public String approve() {
        approveMessage.approve(message.id(), getSeen());
        notices.next("alerts.done.approved");
        return "/alerts/desk/sent/" + message.alert().id();
    }

    public String back() {
        sendBack.sendBack(message.id(), getSeen(), comment);
        notices.next("alerts.done.sent-back");
        return "/alerts/desk";
    }

    /** What was read by whoever decides. */
    public long getSeen() {
        return Optional.ofNullable(request.getParameter("seen"))
                .filter(sent -> sent.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseGet(() -> message.standing().version());
    }

    public Message getMessage() {
        return message;
    }

    public boolean isDraft() {
        return message.standing().state() == State.DRAFT;
    }

    public boolean isWaiting() {
        return message.standing().state() == State.WAITING;
    }

    public boolean isMine() {
        return lookAtMessage.isMine(message);
    }

    public boolean isToDecide() {
        return isWaiting() && !isMine() && person.may(AlertsAct.APPROVE);
    }

    public Audiences.Size getSize() {
        return countAudience.count(message.id());
    }

    public boolean isBanner() {
        return message.alert().kind().isPressing();
    }

    public String getSubject() {
        return letters.subject(message, Locale.UK);
    }

    public String getLetter() {
        return letters.body(message, Locale.UK);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
