package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.alerts.reach.PersonalCopy;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** "I have read this", by the link of the letter. */
@ApplicationScoped
class CopyPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    PersonalCopy personalCopy;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/alerts/for/{token}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        personalCopy.acknowledge(path.get("token"));
        notices.next("alerts.done.read");
        response.sendRedirect(request.getRequestURI());
        return true;
    }
}
