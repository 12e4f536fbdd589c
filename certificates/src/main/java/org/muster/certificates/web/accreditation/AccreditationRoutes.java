package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class AccreditationRoutes implements Routes {

    static final String ALL = "/admin/accreditation";
    static final String BODIES = ALL + "/bodies";
    static final String ONE = ALL + "/{accreditation}";
    static final String FILE = ONE + "/evidence/{file}";

    static String one(AccreditationId id) {
        return ALL + "/" + id;
    }

    @Override
    public List<Route> routes() {
        Access look = Access.to(CertificatesAct.VIEW_ACCREDITATIONS);
        Access enter = Access.to(CertificatesAct.ACCREDIT_VERSION);
        return List.of(
                new Route(ALL, "certificates/accreditations", look),
                new Route(ALL + "/new", "certificates/accreditation-new", enter),
                new Route(BODIES, "certificates/bodies", look),
                new Route(ONE, "certificates/accreditation", look),
                new Route(ONE + "/grant", "certificates/accreditation-grant", enter),
                Route.answered(FILE, look));
    }
}
