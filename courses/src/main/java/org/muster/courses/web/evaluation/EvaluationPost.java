package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.evaluation.SkipEvaluation;
import org.muster.courses.web.Posting;

/** "I would rather not". Other forms are the page's. */
@ApplicationScoped
class EvaluationPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    SkipEvaluation skipEvaluation;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return EvaluationRoutes.EVALUATION;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Posting.button(request).equals("skip")) {
            return false;
        }
        return posting.carryOut(response, () -> {
            skipEvaluation.skip(EnrolmentId.parse(path.get("enrolment")));
            notices.next("courses.evaluation.skipped");
            response.sendRedirect("/dashboard");
        });
    }
}
