package org.muster.core.web.error;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.muster.core.web.page.Visitor;
import org.muster.core.web.security.FormToken;

/** What the error page says. */
@Named("errorPage")
@RequestScoped
public class ErrorBacking {

    private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 409, 413, 415, 429, 503);

    @Inject
    HttpServletRequest request;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private Instant moment = Instant.EPOCH;
    private String reference = "";

    @PostConstruct
    void note() {
        moment = clock.instant();
        reference = Reference.of(getStatus(), moment.atZone(visitor.zone()));
    }

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** The key of the sentences for this status, such as {@code web.error.404}. */
    public String getKey() {
        if (request.getAttribute(FormToken.REFUSED) != null) {
            return "web.error.form";
        }
        return "web.error." + (KNOWN.contains(getStatus()) ? getStatus() : getStatus() < 500 ? 400 : 500);
    }

    public String getReference() {
        return reference;
    }

    public Instant getMoment() {
        return moment;
    }
}
