package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.access.RoleGrants;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.StoredPasswords;

/** A set-up link makes an administrator, once: the first one, or the one whose address it was made for. */
@ApplicationScoped
@Transactional
public class SetUpAdministrator {

    @Inject
    Links links;

    @Inject
    RoleGrants grants;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    Acting acting;

    public PersonId setUp(String link, Application application, String password) {
        Token token = OneTimeLink.token(link);
        PasswordMustBeHardToGuess.check(password, application.email().text());
        String hash = passwords.hash(password);
        Optional<EmailAddress> meantFor = links.take(Purpose.SET_UP, token).email();
        if (meantFor.isEmpty() && grants.isThereAnAdministrator()) {
            throw new NotFound("people.link.unknown");
        }
        Application whole = meantFor.map(application::withEmail).orElse(application);
        PersonId person = acting.asTheServer(() -> enter(whole));
        stored.set(person, hash);
        return person;
    }

    private PersonId enter(Application application) {
        Details details = new Details(application.name(), application.language(), Zone.LONDON);
        PersonId person = enterPerson.enter(application.email(), details);
        grantRole.grant(person, RoleGrant.everywhere(Role.ADMINISTRATOR));
        return person;
    }
}
