package org.muster.core.web.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Language and appearance of this request: by cookie, else by what the browser prefers. */
@Named("preferences")
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "lang";
    static final String THEME_COOKIE = "theme";

    @Inject
    HttpServletRequest request;

    public Locale locale() {
        String language =
                cookie(LANGUAGE_COOKIE).orElseGet(() -> request.getLocale().getLanguage());
        return language.equals("cy") ? Locale.forLanguageTag("cy") : Locale.UK;
    }

    public String getLanguage() {
        return locale().toLanguageTag();
    }

    public boolean isWelsh() {
        return locale().getLanguage().equals("cy");
    }

    /** {@code light}, {@code dark}, or {@code system} for what the device says. */
    public String getTheme() {
        return cookie(THEME_COOKIE)
                .filter(theme -> theme.equals("light") || theme.equals("dark"))
                .orElse("system");
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
