package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

@ApplicationScoped
class CertificatesRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/verify", "certificates/verify", Access.PUBLIC),
                new Route("/verify/{code}", "certificates/verdict", Access.PUBLIC),
                new Route("/certificates", "certificates/own", Access.to(CertificatesAct.VIEW_OWN_CERTIFICATES)),
                new Route("/employer", "certificates/employer", Access.to(CertificatesAct.VIEW_COMPLIANCE)),
                new Route(
                        "/employer/people/{person}",
                        "certificates/person",
                        Access.to(CertificatesAct.VIEW_COMPLIANCE)));
    }
}
