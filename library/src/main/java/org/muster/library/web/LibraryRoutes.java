package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.library.access.LibraryAct;

@ApplicationScoped
class LibraryRoutes implements Routes {

    private static final Access EDITORS = Access.to(LibraryAct.EDIT_RESOURCE);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/library", "library/library", Access.PUBLIC),
                new Route("/library/{slug}", "library/resource", Access.PUBLIC),
                Route.answered("/library/files/{file}", Access.PUBLIC),
                new Route("/what-works", "library/what-works", Access.PUBLIC),
                new Route("/what-works/{slug}", "library/study", Access.PUBLIC),
                new Route("/report", "library/report", Access.PUBLIC),
                new Route("/studio/library", "library/studio", EDITORS),
                new Route("/studio/library/new", "library/begin", EDITORS),
                new Route("/studio/library/{resource}", "library/draft", EDITORS),
                Route.answered("/studio/library/{resource}/pictures", EDITORS),
                new Route("/studio/library/{resource}/file", "library/file", EDITORS),
                new Route("/studio/library/{resource}/publish", "library/publish", EDITORS),
                new Route("/studio/library/{resource}/withdraw", "library/withdraw", EDITORS));
    }
}
