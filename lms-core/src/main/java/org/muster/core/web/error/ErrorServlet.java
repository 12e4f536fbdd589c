package org.muster.core.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Answers in the form the asker understands: problem+json (RFC 9457) for programs, a page for people. As an address of its own
 * it is not there.
 */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorServlet.class.getName());

    @Inject
    transient ErrorBacking error;

    @Inject
    transient Problem problem;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(request, response);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.ERROR, "the error page itself failed", e);
            LastWords.say(response, isForPrograms(request));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (error.getStatus() >= 500) {
            LOG.log(Level.ERROR, "told as " + error.getReference(), (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        if (isForPrograms(request)) {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(problem.json());
        } else {
            request.getRequestDispatcher("/pages/web/error.xhtml").forward(request, response);
        }
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/xapi/") || path.startsWith("/operator/");
    }
}
