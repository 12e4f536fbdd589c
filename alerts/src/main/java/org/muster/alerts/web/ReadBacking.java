package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.reach.OwnAlerts;
import org.muster.core.web.api.PathParameters;

/** {@code /alerts/{alert}/read}: the alert for somebody it was addressed to. */
@Named("alertRead")
@RequestScoped
public class ReadBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnAlerts ownAlerts;

    private OwnAlerts.Own own;

    @PostConstruct
    void load() {
        own = ownAlerts.open(AlertId.parse(path.get("alert")));
    }

    public OwnAlerts.Own getOwn() {
        return own;
    }
}
