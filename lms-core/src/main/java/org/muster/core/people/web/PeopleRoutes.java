package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class PeopleRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/login", "people/login", Access.PUBLIC),
                new Route("/logout", "people/logout", Access.PUBLIC),
                new Route("/login/forgotten", "people/forgotten", Access.PUBLIC),
                new Route("/login/new-password/{token}", "people/new-password", Access.PUBLIC),
                new Route("/login/second-step", "people/second-step", Access.PUBLIC),
                new Route("/login/set-up-second-step", "people/set-up-second-step", Access.PUBLIC),
                new Route("/register", "people/register", Access.PUBLIC),
                new Route("/register/confirm/{token}", "people/confirm", Access.PUBLIC),
                new Route("/set-up/{token}", "people/set-up", Access.PUBLIC),
                new Route("/account", "people/account", Access.to(PeopleAct.KEEP_OWN_ACCOUNT)),
                new Route("/account/password", "people/password", Access.to(PeopleAct.KEEP_OWN_ACCOUNT)),
                new Route("/admin/people", "people/people", Access.to(PeopleAct.VIEW_PEOPLE)),
                new Route("/admin/people/{id}", "people/person", Access.to(PeopleAct.VIEW_PEOPLE)),
                new Route("/admin/organisations", "people/organisations", Access.to(PeopleAct.VIEW_ORGANISATIONS)));
    }
}
