package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class VerifyEntry implements NavigationEntry {

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String label() {
        return "certificates.nav.verify";
    }

    @Override
    public String href() {
        return "/verify";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.id().isEmpty();
    }
}
