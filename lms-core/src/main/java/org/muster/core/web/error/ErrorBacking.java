package org.muster.core.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page says. */
@Named("errorPage")
@RequestScoped
public class ErrorBacking {

    private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 409, 429, 503);

    @Inject
    HttpServletRequest request;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** The key of the sentences for this status: {@code web.error.404}. */
    public String getKey() {
        return "web.error." + (KNOWN.contains(getStatus()) ? getStatus() : 500);
    }
}
