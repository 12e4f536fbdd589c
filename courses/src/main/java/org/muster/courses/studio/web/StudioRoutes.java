package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.courses.access.CoursesAct;

@ApplicationScoped
class StudioRoutes implements Routes {

    private static final Access AUTHORS = Access.to(CoursesAct.AUTHOR_COURSE);
    private static final Access READERS = Access.to(CoursesAct.PREVIEW_DRAFT);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(Addresses.STUDIO, "courses/studio", AUTHORS),
                new Route(Addresses.READING, "courses/studio-reading", Access.to(CoursesAct.REVIEW_DRAFT)),
                new Route(Addresses.NEW, "courses/studio-new", AUTHORS),
                new Route(Addresses.BRING, "courses/studio-bring", AUTHORS),
                new Route(Addresses.DRAFT, "courses/studio-draft", AUTHORS),
                new Route(Addresses.MODULE, "courses/studio-module", AUTHORS),
                new Route(Addresses.LESSON, "courses/studio-lesson", AUTHORS),
                new Route(Addresses.QUESTIONS, "courses/studio-questions", AUTHORS),
                new Route(Addresses.QUESTION, "courses/studio-question", AUTHORS),
                new Route(Addresses.IMPORT, "courses/studio-import", AUTHORS),
                new Route(Addresses.EXPORT, "courses/studio-export", AUTHORS),
                Route.answered(Addresses.EXPORT_FILE, AUTHORS),
                new Route(Addresses.ASSESSMENT, "courses/studio-assessment", AUTHORS),
                new Route(Addresses.PICTURES, "courses/studio-pictures", AUTHORS),
                new Route(Addresses.HISTORY, "courses/studio-history", AUTHORS),
                new Route(Addresses.CHANGE, "courses/studio-change", AUTHORS),
                new Route(Addresses.AUTHORS, "courses/studio-authors", AUTHORS),
                new Route(Addresses.ELSEWHERE, "courses/studio-elsewhere", AUTHORS),
                new Route(Addresses.BROUGHT, "courses/studio-brought", AUTHORS),
                Route.answered(Addresses.ARCHIVE, AUTHORS),
                Route.answered(Addresses.OTHERS, AUTHORS),
                Route.answered(Addresses.PREVIEW, READERS),
                new Route(Addresses.PREVIEW_LESSON, "courses/studio-preview", READERS),
                new Route(Addresses.REVIEW, "courses/studio-review", Access.to(CoursesAct.REVIEW_DRAFT)),
                new Route(Addresses.PUBLISH, "courses/studio-publish", Access.to(CoursesAct.PUBLISH_COURSE)),
                Route.answered(Addresses.FILE, READERS));
    }
}
