package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.account.Letters.Addressee;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/**
 * Takes an application for an account and writes to its mailbox. Whoever asks learns nothing about who is known here: the
 * answer and its time are the same; only the letter differs.
 */
@ApplicationScoped
public class RegisterPerson {

    @Inject
    Throttle throttle;

    @Inject
    KnownPeople known;

    @Inject
    Passwords passwords;

    @Inject
    Registrations registrations;

    @Inject
    Letters letters;

    @Inject
    Transactions transactions;

    public void register(Application application, String password, String clientAddress) {
        String email = application.email().text();
        PasswordMustBeHardToGuess.check(password, email);
        throttle.knock(Door.address(clientAddress));
        String hash = passwords.hash(password);
        if (throttle.opens(Door.mailbox(email))) {
            transactions.runInNew(() -> write(application, hash));
        }
    }

    private void write(Application application, String hash) {
        String email = application.email().text();
        Addressee to = new Addressee(
                email, application.name().display(), application.language().locale());
        Optional<?> somebody = known.withEmail(email);
        if (somebody.isPresent()) {
            letters.alreadyRegistered(to);
        } else {
            Token token = registrations.add(application, hash);
            letters.confirmRegistration(to, "/register/confirm/" + token.text());
        }
    }
}
