package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** {@code /login}: what the form shows again after a mistake. */
@Named("login")
@RequestScoped
public class LoginBacking {

    @Inject
    HttpServletRequest request;

    public String getEmail() {
        return Optional.ofNullable(request.getParameter("email")).orElse("");
    }

    public String getNext() {
        return ReturnAddress.of(request.getParameter("next")).path();
    }

    /** Whether the person came here because a page asked who they are. */
    public boolean isSentHere() {
        return request.getParameter("next") != null;
    }
}
