package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.JoinGroup;
import org.muster.courses.web.Posting;

/** Leaves a group, or its waiting list. */
@ApplicationScoped
class LeaveGroupPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    JoinGroup joinGroup;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return GroupAddresses.LEAVE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            if (!Posting.button(request).equals("leave")) {
                throw new RuleBroken("courses.form.unknown");
            }
            joinGroup.leave(CohortId.parse(path.get("cohort")));
            notices.next("courses.group.left");
            response.sendRedirect("/dashboard");
        });
    }
}
