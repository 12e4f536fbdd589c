package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.forums.api.ForumId;
import org.muster.forums.follow.FollowForum;
import org.muster.forums.reading.MarkAllRead;

/** The buttons of {@code /forums/{forum}}. */
@ApplicationScoped
class ForumPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    MarkAllRead markAllRead;

    @Inject
    FollowForum followForum;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            notices.next(done(ForumId.parse(path.get("forum")), Deeds.button(request)));
            response.sendRedirect(request.getRequestURI());
        });
    }

    private String done(ForumId forum, String button) {
        switch (button) {
            case "read" -> markAllRead.mark(forum);
            case "follow" -> followForum.follow(forum, true);
            case "unfollow" -> followForum.follow(forum, false);
            default -> throw new RuleBroken("forums.form.unknown");
        }
        return "forums.done." + button;
    }
}
