package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;

/** Ends all of a person's sign-ins but the one that asks for it. */
@ApplicationScoped
@Transactional
public class SignOutElsewhere {

    @Inject
    Permission permission;

    @Inject
    CurrentSignIn current;

    @Inject
    SignIns signIns;

    @Inject
    AuditLog audit;

    public void signOut() {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        current.standing().ifPresent(here -> {
            signIns.endAllBut(here.signIn(), here.person());
            audit.append(
                    "people.sign-out-elsewhere",
                    here.person().value(),
                    here.person().value());
        });
    }
}
