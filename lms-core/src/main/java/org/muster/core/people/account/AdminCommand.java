package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.Acting;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.PeopleSettings;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.core.web.api.OperatorCommand;

/** {@code ./lms admin create EMAIL}: whoever runs the server may always make an administrator. */
@ApplicationScoped
class AdminCommand implements OperatorCommand {

    @Inject
    AppointAdministrator appointAdministrator;

    @Inject
    PeopleSettings settings;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public OperatorAnswer run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.get(0).equals("create")) {
            return OperatorAnswer.refused("It is written: admin create EMAIL.");
        }
        EmailAddress email = new EmailAddress(arguments.get(1));
        Optional<Token> link = acting.asTheServer(() -> appointAdministrator.appoint(email));
        return OperatorAnswer.done(link.map(token -> "For " + email.text() + ", once, within "
                        + Purpose.SET_UP.life().toDays() + " days: "
                        + settings.publicAddress("/set-up/" + token.text()))
                .orElse(email.text() + " has an account and is an administrator now."));
    }
}
