package org.muster.certificates.web.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class RequirementRoutes implements Routes {

    static final String OF = "/employer/requirements/{organisation}";

    @Override
    public List<Route> routes() {
        return List.of(new Route(OF, "certificates/requirements", Access.to(CertificatesAct.REQUIRE_COURSE)));
    }
}
