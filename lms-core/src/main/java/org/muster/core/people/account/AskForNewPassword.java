package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** Sends a link to a mailbox if it belongs to an active person. The answer is always the same. */
@ApplicationScoped
public class AskForNewPassword {

    @Inject
    Throttle throttle;

    @Inject
    Addressees addressees;

    @Inject
    Links links;

    @Inject
    Letters letters;

    @Inject
    Transactions transactions;

    public void ask(EmailAddress email, String clientAddress) {
        throttle.knock(Door.address(clientAddress));
        if (throttle.opens(Door.mailbox(email.text()))) {
            transactions.runInNew(() -> addressees.withEmail(email.text()).ifPresent(this::write));
        }
    }

    private void write(Addressees.Known known) {
        Token token = links.makeForANewPassword(known.person());
        letters.newPassword(known.addressee(), "/login/new-password/" + token.text());
    }
}
