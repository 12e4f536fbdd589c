package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.AddMembers;
import org.muster.courses.web.Posting;

/** The buttons beside the people of a group. */
@ApplicationScoped
class CohortPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    AddMembers addMembers;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.ONE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            CohortId cohort = CohortId.parse(path.get("cohort"));
            PersonId person = PersonId.parse(Posting.field(request, "person"));
            notices.next(done(Posting.button(request), cohort, person));
            response.sendRedirect(request.getRequestURI());
        });
    }

    /** The key of what is said afterwards. */
    private String done(String wanted, CohortId cohort, PersonId person) {
        switch (wanted) {
            case "remove" -> addMembers.remove(cohort, person);
            case "put-back" -> addMembers.putBack(cohort, person);
            default -> throw new RuleBroken("courses.cohort.form.unknown");
        }
        return "courses.cohort.done." + wanted;
    }
}
