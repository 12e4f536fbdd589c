package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.AdmitInvitee;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.person.Language;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.signin.StoredPasswords;

/** Whoever was invited and has no account chooses a password, and has one. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {

    @Inject
    AnsweredLinks links;

    @Inject
    KnownPeople known;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    AdmitInvitee admitInvitee;

    @Inject
    Acting acting;

    @Inject
    AuditLog audit;

    public PersonId accept(String link, String password, Language language) {
        PasswordMustBeHardToGuess.check(password, "");
        Invitation invitation = links.take(link);
        PasswordMustBeHardToGuess.check(password, invitation.email());
        PersonId person = invitation.person();
        if (!known.isInvited(person)) {
            throw new NotFound("people.link.unknown");
        }
        stored.set(person, passwords.hash(password));
        acting.asTheServer(() -> admitInvitee.admit(person, Optional.of(language)));
        audit.append("people.accept-invitation", person.value(), person.value());
        return person;
    }
}
