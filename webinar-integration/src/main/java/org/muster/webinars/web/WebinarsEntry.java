package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class WebinarsEntry implements NavigationEntry {

    @Override
    public int order() {
        return 330;
    }

    @Override
    public String label() {
        return "webinars.nav";
    }

    @Override
    public String href() {
        return Addresses.WEBINARS;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return true;
    }
}
