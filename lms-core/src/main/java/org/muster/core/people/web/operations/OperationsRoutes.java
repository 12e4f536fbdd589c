package org.muster.core.people.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.people.operations.OperationsAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class OperationsRoutes implements Routes {

    static final String WORK = "/admin/work";
    static final String AUDIT = "/admin/audit";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(WORK, "people/work", Access.to(OperationsAct.VIEW_WORK)),
                new Route(AUDIT, "people/audit", Access.to(OperationsAct.VIEW_AUDIT)));
    }
}
