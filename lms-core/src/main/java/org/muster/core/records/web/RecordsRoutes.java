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
    static final String FORWARDING = "/admin/forwarding";
    static final String TARGET = "/admin/forwarding/{target}";
    static final String STATEMENTS = "/admin/statements";
    static final String NEW = "/admin/statements/new";
    static final String OWN = "/account/record";
    static final String OWN_JSON = "/account/record.json";
    static final String OWN_CSV = "/account/record.csv";

    @Override
    public List<Route> routes() {
        Access reading = Access.to(RecordsAct.READ_STATEMENTS);
        Access changing = Access.to(RecordsAct.CHANGE_FORWARDING);
        Access own = Access.to(RecordsAct.READ_OWN_RECORD);
        return List.of(
                new Route(KEYS, "records/keys", Access.to(RecordsAct.VIEW_KEYS)),
                new Route(FORWARDING, "records/forwarding", Access.to(RecordsAct.VIEW_FORWARDING)),
                new Route("/admin/forwarding/new", "records/target-new", changing),
                new Route(TARGET, "records/target", Access.to(RecordsAct.VIEW_FORWARDING)),
                new Route("/admin/forwarding/{target}/change", "records/target-change", changing),
                new Route(STATEMENTS, "records/statements", reading),
                Route.answered(NEW, reading),
                new Route("/admin/statements/activity", "records/activity", reading),
                new Route("/admin/statements/{statement}", "records/statement", reading),
                new Route("/admin/statements/registrations/{registration}", "records/registration", reading),
                new Route(OWN, "records/own", own),
                Route.answered(OWN_JSON, own),
                Route.answered(OWN_CSV, own));
    }
}
