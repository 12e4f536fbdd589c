package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.secret.Token;

/** The cookie that carries the token: for this host only, unseen by scripts, sent along from our own pages. */
@ApplicationScoped
public class SignInCookie {

    @Inject
    PeopleSettings settings;

    public Optional<Token> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .flatMap(cookie -> Token.of(cookie.getValue()).stream())
                .findFirst();
    }

    /** Until the browser closes, or for thirty days when the person asked to stay signed in. */
    public void write(HttpServletResponse response, Token token, boolean stay) {
        response.addCookie(cookie(token.text(), stay ? (int) SignIns.STAY.toSeconds() : -1));
    }

    public void remove(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isHttps());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return settings.isHttps() ? "__Host-muster" : "muster";
    }
}
