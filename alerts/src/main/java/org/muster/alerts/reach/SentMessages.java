package org.muster.alerts.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.core.people.api.Permission;

/** The words of what an employer sees counted, which everybody may read. */
@ApplicationScoped
public class SentMessages {

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    public Message of(ReachOverview.Sent sent) {
        permission.require(AlertsAct.VIEW_REACH);
        return messages.require(sent.message());
    }
}
