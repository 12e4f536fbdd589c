package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.alerts.access.AlertsAct;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

/** The desk, in the own menu of those who work there. */
@ApplicationScoped
class DeskEntry implements NavigationEntry {

    @Override
    public int order() {
        return 381;
    }

    @Override
    public String label() {
        return "alerts.desk.nav";
    }

    @Override
    public String href() {
        return "/alerts/desk";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(AlertsAct.VIEW_DESK);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
