package org.muster.core.web.routing;

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
import java.util.Set;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.notice.Notice;
import org.muster.core.web.routing.RouteTable.Match;
import org.muster.core.web.security.FormToken;

/** Leads an address to its page, if the person may open it. Pages cannot be reached in any other way. */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    transient RouteTable table;

    @Inject
    transient Address address;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient FormToken token;

    @Inject
    transient Notice notice;

    @Inject
    transient Handlers handlers;

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
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        address.is(path, match.open());
        notice.begin(request, response);
        Access access = match.route().access();
        if (!access.open() && person.id().isEmpty()) {
            response.sendRedirect("/login?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else if (access.act() != null && !person.may(access.act())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if ("POST".equals(request.getMethod())) {
            accept(match, request, response);
        } else {
            notice.take();
            show(match, request, response);
        }
    }

    private void accept(Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Integer> refusal = handlers.refusal(match.route(), request);
        if (refusal.isPresent()) {
            response.sendError(refusal.get());
        } else if (!token.isRight(request)) {
            token.refuse(request, response);
        } else if (!handlers.post(match.route(), request, response)) {
            show(match, request, response);
        }
    }

    private void show(Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (match.route().isPage()) {
            request.getRequestDispatcher("/pages/" + match.route().view() + ".xhtml")
                    .forward(request, response);
        } else {
            handlers.get(match.route(), request, response);
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isPageFile(String path) {
        return path.startsWith("/pages/") || path.endsWith(".xhtml");
    }
}
