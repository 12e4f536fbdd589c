package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Client;
import org.muster.core.people.signin.ClientAddress;
import org.muster.core.people.signin.CurrentSignIn;
import org.muster.core.people.signin.OpenSignIn;
import org.muster.core.people.signin.PeopleSettings;
import org.muster.core.people.signin.SignInCookie;

/** Somebody comes in: the cookie is set and it is said which page comes next. */
@RequestScoped
public class Arrival {

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    @Inject
    OpenSignIn openSignIn;

    @Inject
    CurrentSignIn current;

    @Inject
    SignInCookie cookie;

    @Inject
    DeviceOfOnePerson device;

    @Inject
    PeopleSettings settings;

    Client client() {
        return new Client(
                address.of(request),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    Optional<Token> former() {
        return cookie.read(request);
    }

    /** Where the person goes who came by a link from their mailbox. */
    public String byLink(PersonId person, HttpServletResponse response) {
        return with(openSignIn.open(person, false, client(), former()), false, response);
    }

    /** Where the person goes who came with this token: to the page they wanted, or to their second step. */
    String with(Token token, boolean stay, HttpServletResponse response) {
        cookie.write(response, token, stay);
        current.renew(token);
        current.person().ifPresent(person -> device.come(person, request, response));
        ReturnAddress wanted = ReturnAddress.of(request.getParameter("next"));
        if (!current.owesSecondStep()) {
            return wanted.path();
        }
        return wanted.askedAt(current.isEnrolled() ? "/login/second-step" : "/login/set-up-second-step");
    }

    /** The choice that the links "Cymraeg" and "English" keep; see the web's preferences. */
    public void speak(Language language, HttpServletResponse response) {
        Cookie choice = new Cookie("lang", language.tag());
        choice.setPath("/");
        choice.setMaxAge(365 * 24 * 60 * 60);
        choice.setHttpOnly(true);
        choice.setSecure(settings.isHttps());
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
    }
}
