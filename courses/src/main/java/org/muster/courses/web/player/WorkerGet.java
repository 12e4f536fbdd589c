package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.web.api.GetHandler;

/**
 * {@code /learn/worker.js}: the service worker that keeps the open lesson for times without a network. Its address is its
 * scope: it sees nothing outside {@code /learn/}. It is the same for everybody.
 */
@ApplicationScoped
class WorkerGet implements GetHandler {

    @Override
    public String path() {
        return "/learn/worker.js";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript; charset=utf-8");
        try (InputStream script = WorkerGet.class.getResourceAsStream("/offline/worker.js")) {
            script.transferTo(response.getOutputStream());
        }
    }
}
