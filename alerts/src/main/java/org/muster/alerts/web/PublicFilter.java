package org.muster.alerts.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.publication.PublicFile;
import org.muster.alerts.publication.Shelf;

/**
 * Sends what was drawn, before anything else of the product is asked: no session, no sign-in, no database. Whatever is not
 * drawn goes on to the other pages.
 */
public class PublicFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String THEME = "theme";
    private static final String SIZE = "text-size";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Set<String> SIZES = Set.of("large", "largest");
    private static final Set<String> LANGUAGES = Set.of("en-GB", "cy");
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final List<String> DEPENDS_ON = List.of("kind", "page");

    @Inject
    transient Shelf shelf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PublicFile> file = READING.contains(request.getMethod()) && !isAChoice(request)
                ? shelf.find(address(request), locale(request))
                : Optional.empty();
        if (file.isPresent()) {
            answer(looking(file.get(), request), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A chosen appearance is kept by the filter that keeps choices. */
    private static boolean isAChoice(HttpServletRequest request) {
        return asked(request, THEME).isPresent() || asked(request, SIZE).isPresent();
    }

    private static String address(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return request.getRequestURI();
        }
        String query =
                DEPENDS_ON.stream().flatMap(name -> parameter(request, name)).collect(Collectors.joining("&"));
        return query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Stream<String> parameter(HttpServletRequest request, String name) {
        return asked(request, name)
                .filter(value -> !value.isEmpty() && !(name.equals("page") && value.equals("1")))
                .map(value -> name + "=" + value)
                .stream();
    }

    /** Read from the address itself: to ask for parameters would settle how a form is read that others are to read. */
    private static Optional<String> asked(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&", -1))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> part.substring(name.length() + 1))
                        .findFirst();
    }

    private static Locale locale(HttpServletRequest request) {
        String language = asked(request, "lang")
                .or(() -> cookie(request, "lang"))
                .orElseGet(() -> request.getLocale().getLanguage());
        return language.equals("cy") ? WELSH : Locale.UK;
    }

    private static PublicFile looking(PublicFile file, HttpServletRequest request) {
        Optional<String> theme = cookie(request, THEME).filter(THEMES::contains);
        Optional<String> size = cookie(request, SIZE).filter(SIZES::contains);
        boolean chosen = file.type().startsWith("text/html") && (theme.isPresent() || size.isPresent());
        return chosen ? file.looking(theme.orElse("system"), size.orElse("normal")) : file;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** A language that a link chooses is kept for the other pages; such an answer is for one reader. */
    private static void keepChoice(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> asked = asked(request, "lang").filter(LANGUAGES::contains);
        if (asked.isEmpty()) {
            return;
        }
        Cookie cookie = new Cookie("lang", asked.get());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Cache-Control", "private, max-age=10");
    }

    private static void answer(PublicFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicHeaders.add(response, file);
        keepChoice(request, response);
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean zip = encodings != null && encodings.contains("gzip");
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = zip ? file.zipped() : file.plain();
        response.setContentType(file.type());
        response.setContentLength(body.length);
        if ("GET".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
