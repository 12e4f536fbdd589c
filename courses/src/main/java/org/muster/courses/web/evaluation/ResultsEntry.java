package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class ResultsEntry implements NavigationEntry {

    @Override
    public int order() {
        return 255;
    }

    @Override
    public String label() {
        return "courses.results.title";
    }

    @Override
    public String href() {
        return EvaluationRoutes.RESULTS;
    }

    @Override
    public boolean isFor(SignedInPerson person) {
        return person.may(CoursesAct.SEE_EVALUATIONS);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
