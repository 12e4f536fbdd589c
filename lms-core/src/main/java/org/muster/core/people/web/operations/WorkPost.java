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
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;

/** "Try again" on {@code /admin/work}. */
@ApplicationScoped
class WorkPost implements PostHandler {

    @Inject
    RetryWork retryWork;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return OperationsRoutes.WORK;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            retry(request);
            notices.next("people.work.retried");
            response.sendRedirect(OperationsRoutes.WORK);
        });
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
