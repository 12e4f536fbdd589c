package org.muster.core.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.core.web.api.WebAct;

/** The pages that belong to no room. */
@ApplicationScoped
class WebRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/", "web/front", Access.PUBLIC),
                new Route("/dashboard", "web/dashboard", Access.SIGNED_IN),
                new Route("/admin", "web/admin", Access.to(WebAct.ADMINISTER)),
                new Route("/privacy", "web/privacy", Access.PUBLIC),
                new Route("/accessibility", "web/accessibility", Access.PUBLIC));
    }
}
