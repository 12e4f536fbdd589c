package org.muster.core.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class MyLearning implements NavigationEntry {

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String label() {
        return "web.nav.dashboard";
    }

    @Override
    public String href() {
        return "/dashboard";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.id().isPresent();
    }
}
