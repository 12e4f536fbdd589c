package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.approval.ContinueAlert;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Story;
import org.muster.alerts.reach.Counts;
import org.muster.alerts.reach.ReachOverview;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;

/** {@code /alerts/desk/sent/{alert}}: what was said, how far it reached, and what comes next. */
@Named("alertSent")
@RequestScoped
public class SentBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    ReachOverview reach;

    @Inject
    ContinueAlert continueAlert;

    @Inject
    SignedInPerson person;

    private Story story;

    @PostConstruct
    void load() {
        story = lookAtMessage.story(AlertId.parse(path.get("alert")));
    }

    public String update() {
        return "/alerts/desk/write/" + continueAlert.proceed(story.alert().id(), MessageType.UPDATE);
    }

    public String end() {
        return "/alerts/desk/write/" + continueAlert.proceed(story.alert().id(), MessageType.END);
    }

    public Story getStory() {
        return story;
    }

    public boolean isToGoOn() {
        return person.may(AlertsAct.WRITE)
                && lookAtMessage.mayGoOn(story.alert().id());
    }

    public Counts counts(Message message) {
        return reach.of(message.id());
    }

    public List<ReachOverview.Line> lines(Message message) {
        return reach.byOrganisation(message.id());
    }
}
