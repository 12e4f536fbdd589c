package org.muster.core.people.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.backlog.Queue;
import org.muster.core.people.operations.RetryWork;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;

/** "Try again" on {@code /admin/work}. */
@ApplicationScoped
class WorkPost implements PostHandler {

    @Inject
    RetryWork retryWork;

    @Inject
    Mistakes mistakes;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return OperationsRoutes.WORK;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            retry(request);
            notices.next("people.work.retried");
            response.sendRedirect(OperationsRoutes.WORK);
            return true;
        } catch (RuleBroken broken) {
            mistakes.add("", texts.of(broken.key(), broken.arguments().toArray()));
            return false;
        }
    }

    private void retry(HttpServletRequest request) {
        try {
            Queue queue = Queue.valueOf(String.valueOf(request.getParameter("queue")));
            retryWork.retry(queue, UUID.fromString(String.valueOf(request.getParameter("item"))));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("people.work.gone");
        }
    }
}
