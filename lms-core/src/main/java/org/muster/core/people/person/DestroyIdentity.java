package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Names and address are deleted; the id stays and leads to nobody. */
@ApplicationScoped
@Transactional
public class DestroyIdentity {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    public void destroy(PersonId person) {
        boolean own = permission.actor().equals(Optional.of(person));
        permission.require(own ? PeopleAct.KEEP_OWN_ACCOUNT : PeopleAct.ERASE_PERSON);
        persons.erase(persons.get(person));
    }
}
