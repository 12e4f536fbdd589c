package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;
import org.muster.forums.api.PostId;
import org.muster.forums.moderation.SettleReports;

/** "Nothing wrong" beside a post in the moderators' queue. */
@ApplicationScoped
class ModerationPost implements PostHandler {

    @Inject
    SettleReports settleReports;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/moderation";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        settleReports.settle(PostId.parse(Deeds.field(request, "post")));
        notices.next("forums.done.settled");
        response.sendRedirect(request.getRequestURI());
        return true;
    }
}
