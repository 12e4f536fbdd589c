package org.muster.core.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Notices;
import org.muster.core.web.text.Sentences;

/** A sentence that one page sends along to the next: a cookie carries its key, for a minute, and the next page takes it. */
@Named("notice")
@RequestScoped
public class Notice implements Notices {

    static final String COOKIE = "notice";
    private static final int A_MINUTE = 60;
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+){1,6}");

    @Inject
    Sentences sentences;

    private @Nullable HttpServletRequest request;
    private @Nullable HttpServletResponse response;
    private @Nullable String key;

    /** Begins with every request for a page. */
    public void begin(HttpServletRequest newRequest, HttpServletResponse newResponse) {
        request = newRequest;
        response = newResponse;
    }

    @Override
    public void next(String nextKey) {
        keep(nextKey, A_MINUTE);
    }

    /** Takes what the page before sent along out of the browser, to be shown on this page and never again. */
    public void take() {
        Cookie[] cookies = request == null ? null : request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                key = isSentence(cookie.getValue()) ? cookie.getValue() : null;
                keep("", 0);
            }
        }
    }

    /** The key of the sentence to show, or null. */
    public @Nullable String getKey() {
        return key;
    }

    private boolean isSentence(String candidate) {
        return KEY.matcher(candidate).matches() && sentences.has(candidate);
    }

    private void keep(String value, int seconds) {
        if (request == null || response == null) {
            throw new IllegalStateException("a notice belongs to a page");
        }
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
