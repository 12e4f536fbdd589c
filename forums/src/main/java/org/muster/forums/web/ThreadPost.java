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
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.AcceptAnswer;
import org.muster.forums.discussion.FollowThread;
import org.muster.forums.discussion.KeepDraft;
import org.muster.forums.discussion.MarkHelpful;
import org.muster.forums.discussion.Reply;

/** The forms of a thread: {@code do} names the button, {@code post} the post it stands at. */
@ApplicationScoped
class ThreadPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Reply reply;

    @Inject
    KeepDraft keepDraft;

    @Inject
    MarkHelpful markHelpful;

    @Inject
    AcceptAnswer acceptAnswer;

    @Inject
    FollowThread followThread;

    @Inject
    Saved saved;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}/threads/{thread}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            switch (Deeds.button(request)) {
                case "draft" -> saved.tell(keepDraft.keep(thread(), Deeds.field(request, "body")), request, response);
                case "reply" -> {
                    PostId written = reply.reply(thread(), Deeds.writing(request));
                    notices.next("forums.done.replied");
                    leadTo(written, request, response);
                }
                case "follow", "unfollow" -> {
                    followThread.follow(thread(), Deeds.button(request).equals("follow"));
                    notices.next("forums.done." + Deeds.button(request));
                    response.sendRedirect(request.getRequestURI());
                }
                default -> {
                    atPost(PostId.parse(Deeds.field(request, "post")), Deeds.button(request));
                    leadTo(PostId.parse(Deeds.field(request, "post")), request, response);
                }
            }
        });
    }

    private void atPost(PostId post, String button) {
        switch (button) {
            case "helpful" -> markHelpful.mark(post, true);
            case "not-helpful" -> markHelpful.mark(post, false);
            case "accept" -> acceptAnswer.accept(post);
            case "take-back" -> acceptAnswer.takeBack(post);
            default -> throw new RuleBroken("forums.form.unknown");
        }
    }

    private static void leadTo(PostId post, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getRequestURI() + "?post=" + post + "#post-" + post);
    }

    private ThreadId thread() {
        return ThreadId.parse(path.get("thread"));
    }
}
