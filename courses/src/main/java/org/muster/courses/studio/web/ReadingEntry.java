package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class ReadingEntry implements NavigationEntry {

    @Override
    public int order() {
        return 805;
    }

    @Override
    public String label() {
        return "studio.reading";
    }

    @Override
    public String href() {
        return Addresses.READING;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CoursesAct.READ_DRAFTS);
    }
}
