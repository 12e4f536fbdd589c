package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.LeaveCourse;
import org.muster.courses.web.Posting;

/** "Leave and keep my place". */
@ApplicationScoped
class LeavePost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    LeaveCourse leaveCourse;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return "/learn/{enrolment}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            leaveCourse.leave(EnrolmentId.parse(address.get("enrolment")));
            response.sendRedirect("/dashboard");
        });
    }
}
