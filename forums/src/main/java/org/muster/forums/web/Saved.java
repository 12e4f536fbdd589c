package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;

/** Says that a draft was kept: to a script the time on the person's clock, to a person on the page that follows. */
@ApplicationScoped
class Saved {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    String at(Instant time) {
        return CLOCK.format(time.atZone(person.zone()));
    }

    void tell(Instant time, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Deeds.isByScript(request)) {
            response.setContentType("text/plain");
            response.getWriter().write(at(time));
        } else {
            notices.next("forums.draft.kept");
            response.sendRedirect(request.getRequestURI());
        }
    }
}
