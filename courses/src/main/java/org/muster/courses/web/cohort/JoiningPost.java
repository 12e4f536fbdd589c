package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.ArrangeJoining;
import org.muster.courses.web.Posting;

/** Makes another code for a group. Other forms are the page's. */
@ApplicationScoped
class JoiningPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    ArrangeJoining arrangeJoining;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.JOINING;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Posting.button(request).equals("renew")) {
            return false;
        }
        return posting.carryOut(response, () -> {
            arrangeJoining.renewCode(CohortId.parse(path.get("cohort")));
            notices.next("courses.joining.done.renewed");
            response.sendRedirect(request.getRequestURI());
        });
    }
}
