package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.webinars.access.WebinarsAct;

@ApplicationScoped
class WebinarsRoutes implements Routes {

    private static final Access PEOPLE = Access.to(WebinarsAct.TAKE_PART);
    private static final Access HOSTS = Access.to(WebinarsAct.RUN);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/webinars", "webinars/webinars", Access.PUBLIC),
                new Route("/webinars/{webinar}", "webinars/webinar", Access.PUBLIC),
                Route.answered("/webinars/{webinar}.ics", PEOPLE),
                new Route("/webinars/{webinar}/join", "webinars/join", PEOPLE),
                new Route("/studio/webinars", "webinars/studio", HOSTS),
                new Route("/studio/webinars/new", "webinars/new", HOSTS),
                new Route("/studio/webinars/{webinar}", "webinars/plan", HOSTS),
                new Route("/studio/webinars/{webinar}/host", "webinars/host", HOSTS),
                new Route("/studio/webinars/{webinar}/cancel", "webinars/cancel", HOSTS),
                new Route("/studio/webinars/{webinar}/attendance", "webinars/attendance", HOSTS),
                Route.answered("/studio/webinars/{webinar}/attendance.csv", HOSTS));
    }
}
