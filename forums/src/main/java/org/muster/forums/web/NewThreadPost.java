package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.BeginThread;
import org.muster.forums.discussion.KeepDraft;
import org.muster.forums.discussion.ThreadKind;

/** The form of {@code /forums/{forum}/new}. */
@ApplicationScoped
class NewThreadPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    BeginThread beginThread;

    @Inject
    KeepDraft keepDraft;

    @Inject
    Saved saved;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}/new";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            ForumId forum = ForumId.parse(path.get("forum"));
            String title = Deeds.field(request, "title");
            if (Deeds.button(request).equals("draft")) {
                saved.tell(keepDraft.keep(forum, title, Deeds.field(request, "body")), request, response);
            } else {
                ThreadId begun = beginThread.begin(forum, kind(request), title, Deeds.writing(request));
                notices.next("forums.done.begun");
                response.sendRedirect(Addresses.of(forum) + "/threads/" + begun);
            }
        });
    }

    private static ThreadKind kind(HttpServletRequest request) {
        boolean question = Deeds.field(request, "kind").equals(ThreadKind.QUESTION.name());
        return question ? ThreadKind.QUESTION : ThreadKind.DISCUSSION;
    }
}
