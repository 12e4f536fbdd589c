package org.muster.courses.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.StartAttempt;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** "Start the assessment", or go on with it. */
@ApplicationScoped
class StartPost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    StartAttempt startAttempt;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return "/learn/{enrolment}/assessment";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            EnrolmentId enrolment = EnrolmentId.parse(address.get("enrolment"));
            startAttempt.start(enrolment, !Posting.field(request, "honest").isEmpty());
            response.sendRedirect(Learning.question(enrolment, 1));
        });
    }
}
