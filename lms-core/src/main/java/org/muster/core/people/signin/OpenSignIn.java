package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Token;

/** Lets in somebody who has shown who they are: by password, or by a link from their mailbox. */
@ApplicationScoped
@Transactional
public class OpenSignIn {

    @Inject
    SignIns signIns;

    @Inject
    AuditLog audit;

    public Token open(PersonId person, boolean stay, Client client, Optional<Token> former) {
        former.ifPresent(signIns::end);
        audit.append("people.sign-in", person.value(), person.value());
        return signIns.open(person, stay, client);
    }
}
