package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.PlanSession;
import org.muster.courses.web.Posting;

/** "Cancel" beside a session of a group. Other forms are the page's. */
@ApplicationScoped
class SessionsPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    PlanSession planSession;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.SESSIONS;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Posting.button(request).equals("cancel")) {
            return false;
        }
        return posting.carryOut(response, () -> {
            planSession.cancel(CohortId.parse(path.get("cohort")), session(Posting.field(request, "session")));
            notices.next("courses.cohort.done.cancelled");
            response.sendRedirect(request.getRequestURI());
        });
    }

    private static UUID session(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            throw new NotFound("courses.cohort.session.unknown");
        }
    }
}
