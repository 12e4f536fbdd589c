package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.StoredPasswords;
import org.muster.core.people.signin.Throttle;

/** Whoever is signed in shows once more that the account is theirs, before something that cannot be undone. */
@ApplicationScoped
public class OwnPassword {

    @Inject
    Throttle throttle;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    /** Never inside a transaction: a wrong try stays counted. */
    public void check(PersonId person, String password) {
        Door door = Door.password(person);
        throttle.knock(door);
        String hash = stored.hashOf(person).orElseGet(passwords::nobodys);
        if (!passwords.matches(password, hash)) {
            throw new RuleBroken("people.password.not-yours");
        }
        throttle.forget(door);
    }
}
