package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.reach.OwnAlerts;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** "I have read this", signed in. */
@ApplicationScoped
class ReadPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    OwnAlerts ownAlerts;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/alerts/{alert}/read";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ownAlerts.acknowledge(AlertId.parse(path.get("alert")));
        notices.next("alerts.done.read");
        response.sendRedirect(request.getRequestURI());
        return true;
    }
}
