package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;

/**
 * Signs somebody in by e-mail address and password. A wrong address, a wrong password and a suspended person get the same
 * answer in the same time. Not one transaction: no connection is held while a password is hashed, and a failure stays
 * counted.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    Throttle throttle;

    @Inject
    StoredPasswords stored;

    @Inject
    Passwords passwords;

    @Inject
    OpenSignIn openSignIn;

    /** Ends the sign-in of {@code former}: a browser that signs in is never known by a token from before. */
    public Token signIn(Credentials credentials, Client client, Optional<Token> former) {
        Door account = Door.account(credentials.email());
        throttle.knock(account, Door.address(client.address()));
        Optional<StoredPasswords.Lock> lock = stored.lockOf(credentials.email());
        String hash = lock.map(StoredPasswords.Lock::hash).orElseGet(passwords::nobodys);
        boolean opens = passwords.matches(credentials.password(), hash);
        PersonId person = lock.filter(found -> opens)
                .map(StoredPasswords.Lock::person)
                .orElseThrow(() -> new RuleBroken("people.sign-in.failed"));
        throttle.forget(account);
        throttle.uncount(Door.address(client.address()));
        return openSignIn.open(person, credentials.stay(), client, former);
    }
}
