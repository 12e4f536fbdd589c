package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class EmployerEntry implements NavigationEntry {

    @Override
    public int order() {
        return 410;
    }

    @Override
    public String label() {
        return "certificates.nav.employer";
    }

    @Override
    public String href() {
        return "/employer";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CertificatesAct.VIEW_COMPLIANCE);
    }
}
