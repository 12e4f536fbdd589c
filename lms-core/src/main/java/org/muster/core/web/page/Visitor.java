package org.muster.core.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.muster.core.web.api.SignedInPerson;

/**
 * Whoever looks at this page, as the template shows them. The page for an accident does not ask: where people are kept may be
 * what failed.
 */
@Named("visitor")
@RequestScoped
public class Visitor {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    SignedInPerson person;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return !isAccident() && person.id().isPresent();
    }

    public String getName() {
        return person.name();
    }

    /** Where the visitor's clock stands. */
    public ZoneId zone() {
        return isAccident() ? LONDON : person.zone();
    }

    public String initialsOf(String name) {
        return Initials.of(name);
    }

    /** Also of somebody who still owes a second step, and is not signed in before it. */
    public String getFormToken() {
        return isAccident() ? "" : person.formToken();
    }

    boolean isAccident() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
    }
}
