package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class CertificatesEntry implements NavigationEntry {

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String label() {
        return "certificates.nav.certificates";
    }

    @Override
    public String href() {
        return "/certificates";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CertificatesAct.VIEW_OWN_CERTIFICATES);
    }
}
