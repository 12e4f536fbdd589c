package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.secret.Token;

/** Whether a link that somebody opened can still be used, before they fill in its page. */
@ApplicationScoped
public class OneTimeLink {

    @Inject
    Links links;

    @Inject
    Registrations registrations;

    public boolean givesANewPassword(String token) {
        return Token.of(token)
                .filter(found -> links.isGood(Purpose.NEW_PASSWORD, found))
                .isPresent();
    }

    public boolean setsUp(String token) {
        return Token.of(token)
                .filter(found -> links.isGood(Purpose.SET_UP, found))
                .isPresent();
    }

    public boolean confirmsARegistration(String token) {
        return Token.of(token).flatMap(registrations::find).isPresent();
    }

    static Token token(String text) {
        return Token.of(text).orElseThrow(() -> new NotFound("people.link.unknown"));
    }
}
