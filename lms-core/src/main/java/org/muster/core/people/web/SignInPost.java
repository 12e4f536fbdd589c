package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Credentials;
import org.muster.core.people.signin.SignIn;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;

/** The form of {@code /login}: {@code email}, {@code password}, and optionally {@code stay} and {@code next}. */
@ApplicationScoped
class SignInPost implements PostHandler {

    @Inject
    SignIn signIn;

    @Inject
    Arrival arrival;

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/login";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stay = request.getParameter("stay") != null;
        try {
            Credentials credentials = new Credentials(typed("email", request), typed("password", request), stay);
            Token token = signIn.signIn(credentials, arrival.client(), arrival.former());
            response.sendRedirect(arrival.with(token, stay, response));
            return true;
        } catch (RuleBroken broken) {
            mistakes.add("", texts.of(broken.key(), broken.arguments().toArray()));
            return false;
        }
    }

    private static String typed(String field, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
