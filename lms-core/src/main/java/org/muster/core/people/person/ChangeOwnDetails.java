package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;

/** A person corrects their name, or chooses another language or time zone. Names on issued certificates stay. */
@ApplicationScoped
@Transactional
public class ChangeOwnDetails {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    public void change(Details details) {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        persons.identityOf(permission.current()).take(details);
    }
}
