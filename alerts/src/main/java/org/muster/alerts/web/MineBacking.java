package org.muster.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.alerts.reach.KeepQuiet;
import org.muster.alerts.reach.OwnAlerts;

/** {@code /alerts/mine}: what was addressed to oneself, and whether mail comes about all of it. */
@Named("alertMine")
@RequestScoped
public class MineBacking {

    @Inject
    OwnAlerts ownAlerts;

    @Inject
    KeepQuiet keepQuiet;

    public List<OwnAlerts.Own> getAll() {
        return ownAlerts.list();
    }

    public boolean isQuiet() {
        return keepQuiet.isQuiet();
    }
}
