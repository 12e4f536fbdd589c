package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class AccountEntry implements NavigationEntry {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String label() {
        return "people.account.title";
    }

    @Override
    public String href() {
        return "/account";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(PeopleAct.KEEP_OWN_ACCOUNT);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
