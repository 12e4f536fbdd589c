package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.cohort.JoinGroup;
import org.muster.courses.web.Posting;

/** Joins the group of a code. */
@ApplicationScoped
class JoinPost implements PostHandler {

    @Inject
    JoinGroup joinGroup;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return GroupAddresses.JOIN;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(
                response,
                () -> response.sendRedirect(GroupAddresses.of(joinGroup.byCode(Posting.field(request, "code")))));
    }
}
