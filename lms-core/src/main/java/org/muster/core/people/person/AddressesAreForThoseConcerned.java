package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** An e-mail address is shown to its owner, to the managers of those they work for, and to whoever may view people. */
@ApplicationScoped
class AddressesAreForThoseConcerned {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    void checkFor(PersonId person) {
        boolean concerned =
                permission.actor().map(actor -> concerns(actor, person)).orElse(false);
        if (!concerned) {
            permission.require(PeopleAct.VIEW_PEOPLE);
        }
    }

    private boolean concerns(PersonId actor, PersonId person) {
        return actor.equals(person) || sql.count("""
                SELECT COUNT(*) FROM people_membership m
                JOIN people_role r ON r.organisation_id = m.organisation_id AND r.role = 'EMPLOYER_MANAGER'
                WHERE m.person_id = ? AND r.person_id = ?""", person.value(), actor.value()) > 0;
    }
}
