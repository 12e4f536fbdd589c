package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Destroys the identity of somebody who was invited and never answered; of anybody else it leaves everything. */
@ApplicationScoped
@Transactional
public class ForgetInvitee {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    public void forget(PersonId person) {
        permission.require(PeopleAct.INVITE_PERSON);
        Person found = persons.get(person);
        if (found.isInvited()) {
            persons.erase(found);
        }
    }
}
