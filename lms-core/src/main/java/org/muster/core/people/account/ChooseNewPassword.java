package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.AdmitInvitee;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.SignIns;
import org.muster.core.people.signin.StoredPasswords;
import org.muster.core.people.signin.Throttle;

/** The link from the mailbox gives a new password, and ends every sign-in that rested on the old one. */
@ApplicationScoped
@Transactional
public class ChooseNewPassword {

    @Inject
    Links links;

    @Inject
    Addressees addressees;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    SignIns signIns;

    @Inject
    AdmitInvitee admitInvitee;

    @Inject
    Acting acting;

    @Inject
    Throttle throttle;

    @Inject
    AuditLog audit;

    public PersonId choose(String link, String password) {
        Token token = OneTimeLink.token(link);
        PasswordMustBeHardToGuess.check(password, "");
        String hash = passwords.hash(password);
        Addressees.Known known = links.take(Purpose.NEW_PASSWORD, token)
                .person()
                .flatMap(addressees::withId)
                .orElseThrow(() -> new NotFound("people.link.unknown"));
        PasswordMustBeHardToGuess.check(password, known.addressee().email());
        stored.set(known.person(), hash);
        acting.asTheServer(() -> admitInvitee.admit(known.person(), Optional.empty()));
        signIns.endAllOf(known.person());
        throttle.forget(Door.account(known.addressee().email()));
        audit.append(
                "people.choose-new-password",
                known.person().value(),
                known.person().value());
        return known.person();
    }
}
