package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class CohortsEntry implements NavigationEntry {

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String label() {
        return "courses.cohorts.title";
    }

    @Override
    public String href() {
        return CohortRoutes.ALL;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CoursesAct.LEAD_COHORT);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
