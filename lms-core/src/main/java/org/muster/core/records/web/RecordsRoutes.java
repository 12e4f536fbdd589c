package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class RecordsRoutes implements Routes {

    static final String KEYS = "/admin/xapi-keys";

    @Override
    public List<Route> routes() {
        return List.of(new Route(KEYS, "records/keys", Access.to(RecordsAct.VIEW_KEYS)));
    }
}
