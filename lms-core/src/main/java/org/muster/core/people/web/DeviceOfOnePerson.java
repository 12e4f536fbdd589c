package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.muster.core.kernel.Sha256;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.PeopleSettings;

/**
 * What a browser keeps of one person, to be read without a network, another person never sees: before somebody else comes in,
 * and when somebody goes, it is told to empty itself (Clear-Site-Data). Who was there last says a cookie with a digest.
 */
@ApplicationScoped
public class DeviceOfOnePerson {

    private static final String NAME = "device";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    PeopleSettings settings;

    /** Somebody comes in; what they kept themselves stays. */
    public void come(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        String mark = HexFormat.of().formatHex(Sha256.of(person.toString()), 0, 16);
        if (!wasHereLast(mark, request)) {
            empty(response);
        }
        response.addCookie(cookie(mark, A_YEAR));
    }

    /** Whoever was there goes. */
    public void leave(HttpServletResponse response) {
        empty(response);
        response.addCookie(cookie("", 0));
    }

    /** A browser that says nothing of who was there may keep what is somebody else's. */
    private static boolean wasHereLast(String mark, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie ->
                        cookie.getName().equals(NAME) && cookie.getValue().equals(mark));
    }

    private static void empty(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isHttps());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
