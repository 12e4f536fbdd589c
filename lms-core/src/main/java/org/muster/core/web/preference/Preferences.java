package org.muster.core.web.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.muster.core.web.api.SignedInPerson;

/** Language and appearance of this request: by cookie, else by what the person or the browser prefers. */
@Named("preferences")
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "lang";
    static final String THEME_COOKIE = "theme";
    static final String TEXT_SIZE_COOKIE = "text-size";

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    public Locale locale() {
        String language = cookie(LANGUAGE_COOKIE)
                .or(this::ofThePerson)
                .orElseGet(() -> request.getLocale().getLanguage());
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

    /** {@code normal}, {@code large} or {@code largest}. */
    public String getTextSize() {
        return cookie(TEXT_SIZE_COOKIE)
                .filter(size -> size.equals("large") || size.equals("largest"))
                .orElse("normal");
    }

    /** The page for an accident does not ask: where people are kept may be what failed. */
    private Optional<String> ofThePerson() {
        boolean accident =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
        return accident ? Optional.empty() : person.language().map(Locale::getLanguage);
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
