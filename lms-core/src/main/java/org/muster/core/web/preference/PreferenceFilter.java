package org.muster.core.web.preference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.muster.core.web.address.Query;

/** Links such as {@code ?lang=cy}, {@code ?theme=dark} and {@code ?text-size=large} keep the choice in a cookie and lead back to the page. */
public class PreferenceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Map<String, Set<String>> CHOICES = Map.of(
            Preferences.LANGUAGE_COOKIE, Set.of("en-GB", "cy"),
            Preferences.THEME_COOKIE, Set.of("light", "dark", "system"),
            Preferences.TEXT_SIZE_COOKIE, Set.of("normal", "large", "largest"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean chosen = false;
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            for (String choice : CHOICES.keySet()) {
                chosen |= keep(choice, request.getParameter(choice), request, response);
            }
        }
        if (chosen) {
            response.sendRedirect(samePage(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Never two slashes in front: a browser would take what follows for another host. */
    static String samePage(HttpServletRequest request) {
        String path = "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
        return path + Query.of(request.getQueryString()).without(CHOICES.keySet());
    }

    private static boolean keep(String choice, String value, HttpServletRequest request, HttpServletResponse response) {
        if (value == null || !CHOICES.getOrDefault(choice, Set.of()).contains(value)) {
            return false;
        }
        Cookie cookie = new Cookie(choice, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return true;
    }
}
