package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Credentials;
import org.muster.core.people.signin.SignIn;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.PostHandler;

/** The form of {@code /login}: {@code email}, {@code password}, and optionally {@code stay} and {@code next}. */
@ApplicationScoped
class SignInPost implements PostHandler {

    @Inject
    SignIn signIn;

    @Inject
    Arrival arrival;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return "/login";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stay = request.getParameter("stay") != null;
        return deeds.carryOut(() -> {
            Credentials credentials = new Credentials(typed("email", request), typed("password", request), stay);
            Token token = signIn.signIn(credentials, arrival.client(), arrival.former());
            response.sendRedirect(arrival.with(token, stay, response));
        });
    }

    private static String typed(String field, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
