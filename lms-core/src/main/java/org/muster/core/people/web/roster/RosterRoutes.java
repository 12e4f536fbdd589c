package org.muster.core.people.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class RosterRoutes implements Routes {

    static final String ROSTER = "/employer/people";
    static final String MEMBER = "/employer/people/{organisation}/member/{person}";
    static final String IMPORT = "/employer/people/{organisation}/import";
    static final String INTAKE = "/employer/people/{organisation}/import/{intake}";
    static final String LEFT = "/employer/people/{organisation}/import/{intake}/left.csv";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ROSTER, "people/roster", Access.to(PeopleAct.VIEW_MEMBERS)),
                new Route(MEMBER, "people/roster-member", Access.to(PeopleAct.CHANGE_MEMBER)),
                new Route(IMPORT, "people/import", Access.to(PeopleAct.IMPORT_MEMBERS)),
                new Route(INTAKE, "people/intake", Access.to(PeopleAct.IMPORT_MEMBERS)),
                Route.answered(LEFT, Access.to(PeopleAct.IMPORT_MEMBERS)));
    }
}
