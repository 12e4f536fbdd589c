package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.approval.DecideLevel;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;

/** "Publish" and "Throw away" beside an entry of the threat level; any other form of the page is left to Faces. */
@ApplicationScoped
class LevelsPost implements PostHandler {

    @Inject
    DecideLevel decideLevel;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/alerts/desk/levels";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entry = request.getParameter("entry");
        if (entry == null) {
            return false;
        }
        boolean right = "publish".equals(request.getParameter("do"));
        decideLevel.decide(LevelId.parse(entry), right);
        notices.next(right ? "alerts.done.published" : "alerts.done.discarded");
        response.sendRedirect(path());
        return true;
    }
}
