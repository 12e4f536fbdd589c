package org.muster.core.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.account.OwnPassword;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A person who knows their password erases their account. Not one transaction: a wrong try stays counted. */
@ApplicationScoped
public class EraseOwnAccount {

    @Inject
    Permission permission;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Erasure erasure;

    @Inject
    Transactions transactions;

    public void erase(String password) {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        PersonId person = permission.current();
        ownPassword.check(person, password);
        transactions.runInNew(() -> erasure.erase(person));
    }
}
