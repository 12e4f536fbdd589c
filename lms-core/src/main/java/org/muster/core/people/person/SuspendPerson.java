package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.AnAdministratorMustRemain;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Keeps a person out until further notice: their next request finds them signed out. */
@ApplicationScoped
@Transactional
public class SuspendPerson {

    @Inject
    Permission permission;

    @Inject
    AnAdministratorMustRemain anAdministratorMustRemain;

    @Inject
    Persons persons;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    public void suspend(PersonId person) {
        permission.require(PeopleAct.SUSPEND_PERSON);
        anAdministratorMustRemain.checkWithout(person);
        persons.get(person).suspend();
        sql.change("DELETE FROM people_sign_in WHERE person_id = ?", person.value());
        audit.append("people.suspend-person", permission.current().value(), person.value());
    }
}
