package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class LibraryEntry implements NavigationEntry {

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String label() {
        return "library.nav";
    }

    @Override
    public String href() {
        return "/library";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return true;
    }
}
