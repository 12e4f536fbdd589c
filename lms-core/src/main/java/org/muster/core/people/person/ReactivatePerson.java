package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Lets a suspended person back in. */
@ApplicationScoped
@Transactional
public class ReactivatePerson {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    @Inject
    AuditLog audit;

    public void reactivate(PersonId person) {
        permission.require(PeopleAct.SUSPEND_PERSON);
        persons.get(person).reactivate();
        audit.append("people.reactivate-person", permission.current().value(), person.value());
    }
}
