package org.muster.core.web.routing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.routing.RouteTable.Match;

/** Leads an address to its page, if the person may open it. Pages cannot be reached in any other way. */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RouteTable table;

    @Inject
    transient Address address;

    @Inject
    transient SignedInPerson person;

    @Inject
    @Any
    transient Instance<PostHandler> postHandlers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        Optional<Match> match = table.find(path);
        if (match.isPresent()) {
            open(match.get(), path, request, response);
        } else if (isPageFile(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void open(Match match, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        address.is(path, match.open());
        Access access = match.route().access();
        if (!access.open() && person.id().isEmpty()) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else if (access.act() != null && !person.may(access.act())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!handled(match, request, response)) {
            request.getRequestDispatcher("/pages/" + match.route().view() + ".xhtml")
                    .forward(request, response);
        }
    }

    private boolean handled(Match match, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        for (PostHandler handler : postHandlers) {
            if (handler.path().equals(match.route().path())) {
                return handler.post(request, response);
            }
        }
        return false;
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isPageFile(String path) {
        return path.startsWith("/pages/") || path.endsWith(".xhtml");
    }
}
