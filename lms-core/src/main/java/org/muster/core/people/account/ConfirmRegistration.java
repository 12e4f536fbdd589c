package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.account.Registrations.Pending;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.StoredPasswords;

/**
 * The link from the mailbox and the password chosen before make the account together: whoever registers somebody else's
 * address does not get into the account that its owner confirms, and a mail scanner that opens links confirms nothing.
 */
@ApplicationScoped
@Transactional
public class ConfirmRegistration {

    @Inject
    Registrations registrations;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    EnterPerson enterPerson;

    @Inject
    Acting acting;

    public PersonId confirm(String link, String password) {
        Token token = OneTimeLink.token(link);
        Pending pending = registrations.find(token).orElseThrow(() -> new NotFound("people.link.unknown"));
        if (!passwords.matches(password, pending.passwordHash())) {
            throw new RuleBroken("people.register.other-password");
        }
        if (!registrations.remove(token)) {
            throw new NotFound("people.link.unknown");
        }
        Application application = pending.application();
        Details details = new Details(application.name(), application.language(), Zone.LONDON);
        PersonId person = acting.asTheServer(() -> enterPerson.enter(application.email(), details));
        stored.set(person, pending.passwordHash());
        return person;
    }
}
