package org.muster.core.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** An administrator erases an account because the person asked for it. */
@ApplicationScoped
@Transactional
public class ErasePerson {

    @Inject
    Permission permission;

    @Inject
    Erasure erasure;

    public void erase(PersonId person) {
        permission.require(PeopleAct.ERASE_PERSON);
        erasure.erase(person);
    }
}
