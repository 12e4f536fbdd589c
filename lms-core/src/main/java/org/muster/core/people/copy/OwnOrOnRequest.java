package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A copy is for the person it is about, and for whoever hands it to them on request. */
@ApplicationScoped
class OwnOrOnRequest {

    @Inject
    Permission permission;

    void check(PersonId person) {
        boolean own = permission.current().equals(person);
        permission.require(own ? PeopleAct.KEEP_OWN_ACCOUNT : PeopleAct.EXPORT_PERSON);
    }
}
