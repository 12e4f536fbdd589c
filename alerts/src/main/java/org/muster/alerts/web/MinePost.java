package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.alerts.reach.KeepQuiet;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;

/** Mail about what is not urgent: off, or on again. */
@ApplicationScoped
class MinePost implements PostHandler {

    @Inject
    KeepQuiet keepQuiet;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/alerts/mine";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keepQuiet.keep("quiet".equals(request.getParameter("mail")));
        notices.next("alerts.done.mail");
        response.sendRedirect(path());
        return true;
    }
}
