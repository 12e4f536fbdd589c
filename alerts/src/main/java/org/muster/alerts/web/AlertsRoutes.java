package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.alerts.access.AlertsAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

/** The pages that know who reads; those for everybody are drawn in {@code publication}. */
@ApplicationScoped
class AlertsRoutes implements Routes {

    private static final Access DESK = Access.to(AlertsAct.VIEW_DESK);
    private static final Access AUTHORS = Access.to(AlertsAct.WRITE);
    private static final Access OWN = Access.to(AlertsAct.READ_OWN);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/alerts/mine", "alerts/mine", OWN),
                new Route("/alerts/reach", "alerts/employer", Access.to(AlertsAct.VIEW_REACH)),
                new Route("/alerts/for/{token}", "alerts/copy", Access.PUBLIC),
                new Route("/alerts/{alert}/read", "alerts/read", OWN),
                new Route("/alerts/desk", "alerts/desk", DESK),
                new Route("/alerts/desk/new", "alerts/begin", AUTHORS),
                new Route("/alerts/desk/levels", "alerts/levels", DESK),
                new Route("/alerts/desk/sent/{alert}", "alerts/sent", DESK),
                new Route("/alerts/desk/write/{message}", "alerts/write", AUTHORS),
                new Route("/alerts/desk/who/{message}", "alerts/who", AUTHORS),
                new Route("/alerts/desk/check/{message}", "alerts/check", DESK));
    }
}
