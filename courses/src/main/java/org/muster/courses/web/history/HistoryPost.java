package org.muster.courses.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.TakeUpCourse;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** "Take it up again". */
@ApplicationScoped
class HistoryPost implements PostHandler {

    @Inject
    TakeUpCourse takeUpCourse;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return Learning.HISTORY;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            if (!Posting.button(request).equals("take-up")) {
                throw new RuleBroken("courses.form.unknown");
            }
            takeUpCourse.takeUp(EnrolmentId.parse(Posting.field(request, "enrolment")));
            notices.next("courses.withdraw.taken-up");
            response.sendRedirect(Learning.HISTORY);
        });
    }
}
