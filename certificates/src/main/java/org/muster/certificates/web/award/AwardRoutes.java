package org.muster.certificates.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class AwardRoutes implements Routes {

    static final String ALL = "/admin/awards";
    static final String ONE = ALL + "/{award}";
    static final String REVOKE = ALL + "/revoke";
    static final String BULK = ALL + "/bulk/";

    @Override
    public List<Route> routes() {
        Access look = Access.to(CertificatesAct.VIEW_AWARDS);
        return List.of(
                new Route(ALL, "certificates/awards", look),
                new Route(REVOKE, "certificates/awards-revoke", Access.to(CertificatesAct.REVOKE_AWARD)),
                new Route(BULK + "{bulk}", "certificates/awards-bulk", look),
                new Route(ONE, "certificates/award", look));
    }
}
