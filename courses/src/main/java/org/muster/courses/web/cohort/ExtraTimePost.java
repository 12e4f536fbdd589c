package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CohortId;
import org.muster.courses.assessment.ExtraTime;
import org.muster.courses.cohort.GrantExtraTime;
import org.muster.courses.web.Posting;

/** Gives a member of a group more time in assessments. */
@ApplicationScoped
class ExtraTimePost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    GrantExtraTime grantExtraTime;

    @Inject
    Posting posting;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return CohortRoutes.TIME;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return posting.carryOut(response, () -> {
            CohortId cohort = CohortId.parse(path.get("cohort"));
            PersonId person = PersonId.parse(Posting.field(request, "person"));
            grantExtraTime.grant(cohort, person, extra(Posting.field(request, "extra")));
            notices.next("courses.time.done");
            response.sendRedirect(request.getRequestURI());
        });
    }

    private static ExtraTime extra(String sent) {
        return Arrays.stream(ExtraTime.values())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("courses.cohort.form.unknown"));
    }
}
