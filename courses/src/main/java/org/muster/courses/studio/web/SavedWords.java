package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.studio.editing.Saved;

/** Says that something was saved: to a script the time on the person's clock and the version, to a person on the next page. */
@ApplicationScoped
class SavedWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    String at(Instant time) {
        return CLOCK.format(time.atZone(person.zone()));
    }

    void tell(Saved saved, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Deeds.isByScript(request)) {
            Deeds.say(response, at(saved.at()) + " " + saved.version());
        } else {
            notices.next("studio.saved");
            response.sendRedirect(request.getRequestURI());
        }
    }
}
