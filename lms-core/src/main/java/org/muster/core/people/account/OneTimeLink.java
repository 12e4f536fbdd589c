package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.person.EmailAddress;
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
                .flatMap(found -> links.find(Purpose.NEW_PASSWORD, found))
                .isPresent();
    }

    public boolean setsUp(String token) {
        return setUp(token).isPresent();
    }

    /** The address that a set-up link was made for; empty for the first administrator's. */
    public Optional<String> setsUpFor(String token) {
        return setUp(token).flatMap(Links.Link::email).map(EmailAddress::text);
    }

    private Optional<Links.Link> setUp(String token) {
        return Token.of(token).flatMap(found -> links.find(Purpose.SET_UP, found));
    }

    public boolean confirmsARegistration(String token) {
        return Token.of(token).flatMap(registrations::find).isPresent();
    }

    /** What was typed or followed, as a token; a link that cannot be one is unknown. */
    public static Token token(String text) {
        return Token.of(text).orElseThrow(() -> new NotFound("people.link.unknown"));
    }
}
