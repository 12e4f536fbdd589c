package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class StudioEntry implements NavigationEntry {

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String label() {
        return "studio.nav";
    }

    @Override
    public String href() {
        return Addresses.STUDIO;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CoursesAct.AUTHOR_COURSE);
    }
}
