package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.JoinGroup;
import org.muster.courses.web.Posting;

/** Joins a group that is open to all. */
@ApplicationScoped
class GroupPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    JoinGroup joinGroup;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return GroupAddresses.GROUP;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            if (!Posting.button(request).equals("join")) {
                throw new RuleBroken("courses.form.unknown");
            }
            joinGroup.join(CohortId.parse(path.get("cohort")));
            response.sendRedirect(request.getRequestURI());
        });
    }
}
