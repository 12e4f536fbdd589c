package org.muster.core.people.web.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

/** The same list stands in two places: with the employer, and in the administration. */
@ApplicationScoped
class InvitationRoutes implements Routes {

    static final String EMPLOYER = "/employer/invitations/{organisation}";
    static final String ADMINISTRATION = "/admin/organisations/{organisation}/invitations";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/invitation/{token}", "people/invitation", Access.PUBLIC),
                new Route(EMPLOYER, "people/invitations", Access.to(PeopleAct.INVITE_PERSON)),
                new Route(ADMINISTRATION, "people/invitations", Access.to(PeopleAct.OPEN_ORGANISATION)));
    }
}
