package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class AlertsEntry implements NavigationEntry {

    @Override
    public int order() {
        return 380;
    }

    @Override
    public String label() {
        return "alerts.nav";
    }

    @Override
    public String href() {
        return "/alerts";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return true;
    }
}
