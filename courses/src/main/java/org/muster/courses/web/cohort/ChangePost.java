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
import org.muster.courses.cohort.ChangeCohort;
import org.muster.courses.web.Posting;

/** Closes a group and opens it again. Other forms are the page's. */
@ApplicationScoped
class ChangePost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.CHANGE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Posting.button(request);
        if (!wanted.equals("close") && !wanted.equals("reopen")) {
            return false;
        }
        return posting.carryOut(response, () -> {
            CohortId cohort = CohortId.parse(path.get("cohort"));
            if (wanted.equals("close")) {
                changeCohort.close(cohort);
            } else {
                changeCohort.reopen(cohort);
            }
            notices.next("courses.cohort.done." + wanted);
            response.sendRedirect(request.getRequestURI());
        });
    }
}
