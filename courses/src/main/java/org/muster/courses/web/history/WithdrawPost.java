package org.muster.courses.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.WithdrawFromCourse;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** "Leave this course". */
@ApplicationScoped
class WithdrawPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    WithdrawFromCourse withdrawFromCourse;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return Learning.WITHDRAW;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            if (!Posting.button(request).equals("withdraw")) {
                throw new RuleBroken("courses.form.unknown");
            }
            withdrawFromCourse.withdraw(EnrolmentId.parse(path.get("enrolment")));
            notices.next("courses.withdraw.done");
            response.sendRedirect(Learning.HISTORY);
        });
    }
}
