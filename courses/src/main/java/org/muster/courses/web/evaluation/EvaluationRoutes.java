package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class EvaluationRoutes implements Routes {

    static final String EVALUATION = "/learn/{enrolment}/evaluation";
    static final String STOP = "/evaluations/stop/{token}";
    static final String RESULTS = "/studio/results";
    static final String CSV = RESULTS + "/{slug}.csv";

    private static final Access LEARNERS = Access.to(CoursesAct.LEARN);
    private static final Access READERS = Access.to(CoursesAct.SEE_EVALUATIONS);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(EVALUATION, "courses/evaluation", LEARNERS),
                new Route("/learn/{enrolment}/impact", "courses/impact", LEARNERS),
                new Route(STOP, "courses/impact-stop", Access.PUBLIC),
                new Route(RESULTS, "courses/results", READERS),
                new Route(RESULTS + "/{slug}", "courses/results-of", READERS),
                new Route(
                        RESULTS + "/{slug}/questions",
                        "courses/question-figures",
                        Access.to(CoursesAct.SEE_STATISTICS)),
                Route.answered(CSV, READERS));
    }
}
