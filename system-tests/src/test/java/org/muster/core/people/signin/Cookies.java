package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Token;

/** Signs people in without a password, for tests that ask over HTTP. */
@ApplicationScoped
public class Cookies {

    @Inject
    SignIns signIns;

    @Inject
    StandingQuery standings;

    @Inject
    Transactions transactions;

    /** The cookie of a new sign-in with both steps: {@code muster=…}. */
    public String of(PersonId person) {
        Token token = transactions.inNew(() -> {
            Token password = signIns.open(person, false, new Client("127.0.0.1", "a test"));
            return signIns.renewWithSecondStep(
                    standings.of(password).orElseThrow().signIn());
        });
        return "muster=" + token.text();
    }
}
