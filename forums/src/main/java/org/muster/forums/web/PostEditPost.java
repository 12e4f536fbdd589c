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
import org.muster.forums.discussion.EditPost;
import org.muster.forums.discussion.WithdrawPost;

/** The forms of {@code /forums/{forum}/posts/{post}/edit}. */
@ApplicationScoped
class PostEditPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    EditPost editPost;

    @Inject
    WithdrawPost withdrawPost;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}/posts/{post}/edit";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            PostId post = PostId.parse(path.get("post"));
            String next = switch (Deeds.button(request)) {
                case "save" -> Addresses.of(editPost.edit(post, Deeds.field(request, "body")));
                case "withdraw" -> Addresses.of(withdrawPost.withdraw(post));
                case "bring-back" -> Addresses.of(withdrawPost.bringBack(post));
                default -> throw new RuleBroken("forums.form.unknown");
            };
            notices.next("forums.done." + Deeds.button(request));
            response.sendRedirect(next);
        });
    }
}
