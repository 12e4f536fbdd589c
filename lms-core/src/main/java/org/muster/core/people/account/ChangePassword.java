package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.signin.SignOutElsewhere;
import org.muster.core.people.signin.StoredPasswords;

/** A person who knows their password chooses another: they stay signed in here and are signed out everywhere else. */
@ApplicationScoped
public class ChangePassword {

    @Inject
    Permission permission;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Addressees addressees;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    SignOutElsewhere signOutElsewhere;

    @Inject
    Letters letters;

    @Inject
    AuditLog audit;

    @Inject
    Transactions transactions;

    public void change(String present, String next) {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        Addressees.Known self = addressees.withId(permission.current()).orElseThrow();
        PasswordMustBeHardToGuess.check(next, self.addressee().email());
        ownPassword.check(self.person(), present);
        String hash = passwords.hash(next);
        transactions.runInNew(() -> replace(self, hash));
    }

    private void replace(Addressees.Known self, String hash) {
        stored.set(self.person(), hash);
        signOutElsewhere.signOut();
        letters.passwordChanged(self.addressee());
        audit.append(
                "people.change-password", self.person().value(), self.person().value());
    }
}
