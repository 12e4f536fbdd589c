package org.muster.core.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.WebAct;

@ApplicationScoped
class AdministrationEntry implements NavigationEntry {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String label() {
        return "web.nav.administration";
    }

    @Override
    public String href() {
        return "/admin";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(WebAct.ADMINISTER);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
