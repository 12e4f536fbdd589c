package org.muster.core.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.database.DatabaseRefused;
import org.muster.core.kernel.database.Sql;

/** {@code /health/live}: the server answers. {@code /health/ready}: and the database answers it. */
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sql sql;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> true;
            case "/ready" -> databaseAnswers();
            default -> {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                yield false;
            }
        };
        if (!response.isCommitted()) {
            response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("application/json");
            response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
        }
    }

    private boolean databaseAnswers() {
        try {
            return sql.count("SELECT 1") == 1;
        } catch (DatabaseRefused e) {
            return false;
        }
    }
}
