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
import org.muster.forums.api.PostId;
import org.muster.forums.moderation.HidePost;
import org.muster.forums.moderation.ReportPost;

/** The forms of {@code /forums/{forum}/posts/{post}}: telling the moderators, and what they decide. */
@ApplicationScoped
class PostCardPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    ReportPost reportPost;

    @Inject
    HidePost hidePost;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}/posts/{post}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            PostId post = PostId.parse(path.get("post"));
            String reason = Deeds.field(request, "reason");
            String next = switch (Deeds.button(request)) {
                case "report" -> Addresses.of(reportPost.report(post, reason));
                case "hide" -> Addresses.card(hidePost.hide(post, reason));
                case "restore" -> Addresses.card(hidePost.restore(post));
                default -> throw new RuleBroken("forums.form.unknown");
            };
            notices.next("forums.done." + Deeds.button(request));
            response.sendRedirect(next);
        });
    }
}
