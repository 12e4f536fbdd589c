package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.forums.access.ForumsAct;

@ApplicationScoped
class ForumsEntry implements NavigationEntry {

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String label() {
        return "forums.nav";
    }

    @Override
    public String href() {
        return Addresses.FORUMS;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(ForumsAct.TAKE_PART);
    }
}
