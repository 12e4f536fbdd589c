package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.people.signin.SignInCookie;
import org.muster.core.people.signin.SignOut;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;

/** The button "Sign out". */
@ApplicationScoped
class SignOutPost implements PostHandler {

    @Inject
    SignOut signOut;

    @Inject
    SignInCookie cookie;

    @Inject
    DeviceOfOnePerson device;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/logout";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut.signOut();
        cookie.remove(response);
        device.leave(response);
        notices.next("people.sign-out.done");
        response.sendRedirect("/login");
        return true;
    }
}
