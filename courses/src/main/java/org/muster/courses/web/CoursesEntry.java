package org.muster.courses.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;

@ApplicationScoped
class CoursesEntry implements NavigationEntry {

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String label() {
        return "courses.nav";
    }

    @Override
    public String href() {
        return "/courses";
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return true;
    }
}
