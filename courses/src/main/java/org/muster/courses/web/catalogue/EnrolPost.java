package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.delivery.EnrolLearner;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;

/** "Start the course": enrols and leads to the first lesson. */
@ApplicationScoped
class EnrolPost implements PostHandler {

    @Inject
    PathParameters address;

    @Inject
    SignedInPerson person;

    @Inject
    EnrolLearner enrolLearner;

    @Inject
    Posting posting;

    @Override
    public String path() {
        return "/courses/{slug}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (person.id().isEmpty()) {
            response.sendRedirect("/login?next=/courses/" + address.get("slug"));
            return true;
        }
        return posting.carryOut(
                response, () -> response.sendRedirect(Learning.at(enrolLearner.enrol(address.get("slug")))));
    }
}
