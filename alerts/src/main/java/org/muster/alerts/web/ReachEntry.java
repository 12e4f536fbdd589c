package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.alerts.access.AlertsAct;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

/** How far alerts reached, in the own menu of employers. */
@ApplicationScoped
class ReachEntry implements NavigationEntry {

    @Override
    public int order() {
        return 382;
    }

    @Override
    public String label() {
        return "alerts.reach.nav";
    }

    @Override
    public String href() {
        return "/alerts/reach";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(AlertsAct.VIEW_REACH);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
