package org.muster.courses.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.courses.assessment.SubmitAttempt;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** "Send my answers". */
@ApplicationScoped
class SubmitPost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    SubmitAttempt submitAttempt;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return "/learn/{enrolment}/assessment/review";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            EnrolmentId enrolment = EnrolmentId.parse(address.get("enrolment"));
            submitAttempt.submit(enrolment, AttemptId.parse(Posting.field(request, "attempt")));
            response.sendRedirect(Learning.result(enrolment));
        });
    }
}
