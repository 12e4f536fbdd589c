package org.muster.courses.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class CoursesRoutes implements Routes {

    private static final Access LEARNERS = Access.to(CoursesAct.LEARN);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/courses", "courses/courses", Access.PUBLIC),
                new Route("/courses/{slug}", "courses/course", Access.PUBLIC),
                new Route(Learning.HISTORY, "courses/history", LEARNERS),
                new Route(Learning.WITHDRAW, "courses/withdraw", LEARNERS),
                new Route("/learn/{enrolment}", "courses/resume", LEARNERS),
                new Route("/learn/{enrolment}/{lesson}", "courses/lesson", LEARNERS),
                Route.answered("/learn/worker.js", Access.PUBLIC),
                new Route("/learn/{enrolment}/notes", "courses/notes", LEARNERS),
                Route.answered("/learn/{enrolment}/notes/text", LEARNERS),
                new Route("/learn/{enrolment}/assessment", "courses/assessment", LEARNERS),
                new Route("/learn/{enrolment}/assessment/{place}", "courses/question", LEARNERS),
                new Route("/learn/{enrolment}/assessment/review", "courses/review", LEARNERS),
                new Route(Learning.PRACTICE, "courses/practice", LEARNERS),
                new Route("/learn/{enrolment}/result", "courses/result", LEARNERS));
    }
}
