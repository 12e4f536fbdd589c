package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.reach.OwnAlerts;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** What was addressed to somebody and is not confirmed yet; for approvers also what waits for them. */
@ApplicationScoped
class OwnPanel implements DashboardPanel {

    private static final int MOST = 3;

    @Inject
    OwnAlerts ownAlerts;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    AlertMarks marks;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(AlertsAct.READ_OWN)) {
            return Optional.empty();
        }
        List<PanelItem> items = new ArrayList<>(waiting(person));
        ownAlerts.list().stream()
                .filter(own -> !own.isAcknowledged() && own.message().type() != MessageType.END)
                .limit(MOST)
                .forEach(own -> items.add(own(own.message())));
        Panel panel = Panel.of(texts.of("alerts.panel.own"), items)
                .leadingTo(new Link(texts.of("alerts.panel.all"), "/alerts/mine"));
        return items.isEmpty() ? Optional.empty() : Optional.of(panel);
    }

    private PanelItem own(Message message) {
        String address = "/alerts/" + message.alert().id() + "/read";
        return marks.item(message, address).offering(new Link(texts.of("alerts.read.button"), address));
    }

    private List<PanelItem> waiting(SignedInPerson person) {
        int waiting = person.may(AlertsAct.APPROVE) ? lookAtMessage.waiting().size() : 0;
        return waiting == 0
                ? List.of()
                : List.of(PanelItem.of(new Link(texts.of("alerts.desk.waiting"), "/alerts/desk"), "")
                        .marked(Mark.warn("hourglass", texts.of("alerts.desk.count", waiting))));
    }
}
