package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class CohortRoutes implements Routes {

    static final String ALL = "/studio/cohorts";
    static final String ONE = ALL + "/{cohort}";
    static final String SESSIONS = ONE + "/sessions";
    static final String CHANGE = ONE + "/change";
    static final String JOINING = ONE + "/joining";
    static final String TIME = ONE + "/time";
    static final String DUE = ONE + "/due";

    private static final Access TRAINERS = Access.to(CoursesAct.LEAD_COHORT);
    private static final Access LEARNERS = Access.to(CoursesAct.LEARN);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ALL, "courses/cohorts", TRAINERS),
                new Route(ALL + "/new", "courses/cohort-new", TRAINERS),
                new Route(ONE, "courses/cohort", TRAINERS),
                new Route(ONE + "/add", "courses/cohort-add", TRAINERS),
                new Route(SESSIONS, "courses/cohort-sessions", TRAINERS),
                new Route(ONE + "/letters", "courses/cohort-letters", TRAINERS),
                new Route(DUE, "courses/cohort-due", TRAINERS),
                new Route(TIME, "courses/cohort-time", TRAINERS),
                new Route(JOINING, "courses/cohort-joining", TRAINERS),
                new Route(CHANGE, "courses/cohort-change", TRAINERS),
                new Route(GroupAddresses.JOIN, "courses/join", LEARNERS),
                new Route(GroupAddresses.GROUP, "courses/group", LEARNERS),
                new Route(GroupAddresses.LEAVE, "courses/group-leave", LEARNERS));
    }
}
