package org.muster.core.people.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class PrivacyRoutes implements Routes {

    static final String OWN = "/account/privacy";
    static final String ON_REQUEST = "/admin/people/{id}/privacy";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(OWN, "people/own-data", Access.to(PeopleAct.KEEP_OWN_ACCOUNT)),
                new Route(ON_REQUEST, "people/persons-data", Access.to(PeopleAct.EXPORT_PERSON)));
    }
}
