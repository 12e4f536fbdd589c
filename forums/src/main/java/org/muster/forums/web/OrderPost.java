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
import org.muster.forums.api.ThreadId;
import org.muster.forums.moderation.OrderThread;

/** The forms by which moderators keep a thread in order. */
@ApplicationScoped
class OrderPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    OrderThread orderThread;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/forums/{forum}/threads/{thread}/order";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            ThreadId thread = ThreadId.parse(path.get("thread"));
            carryOut(thread, request);
            notices.next("forums.done.ordered");
            response.sendRedirect(Addresses.of(orderThread.open(thread).topic()));
        });
    }

    private void carryOut(ThreadId thread, HttpServletRequest request) {
        switch (Deeds.button(request)) {
            case "lock" -> orderThread.lock(thread, Deeds.field(request, "reason"));
            case "unlock" -> orderThread.unlock(thread);
            case "pin" -> orderThread.pin(thread, true);
            case "unpin" -> orderThread.pin(thread, false);
            case "move" -> orderThread.move(thread, ForumId.parse(Deeds.field(request, "to")));
            default -> throw new RuleBroken("forums.form.unknown");
        }
    }
}
