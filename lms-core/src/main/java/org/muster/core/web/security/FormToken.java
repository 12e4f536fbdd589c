package org.muster.core.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.SignedInPerson;

/**
 * The hidden field by which a form shows that one of our pages drew it for this very person. The sign-in form needs none: it
 * may have been opened before somebody signed in in another window.
 */
@ApplicationScoped
public class FormToken {

    public static final String FIELD = "form-token";

    /** Set on a request that was refused for its token, for the error page. */
    public static final String REFUSED = FormToken.class.getName() + ".refused";

    @Inject
    SignedInPerson person;

    public boolean isRight(HttpServletRequest request) {
        String wanted = person.formToken();
        boolean nobody = wanted.isEmpty() && person.id().isEmpty();
        return nobody || request.getRequestURI().equals("/login") || isSame(wanted, request.getParameter(FIELD));
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(REFUSED, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    static boolean isSame(String wanted, @Nullable String given) {
        return !wanted.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
