package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

/** Takes a role from a person; it is gone with the person's next request. */
@ApplicationScoped
@Transactional
public class RevokeRole {

    @Inject
    Permission permission;

    @Inject
    RoleGrants grants;

    @Inject
    AnAdministratorMustRemain anAdministratorMustRemain;

    @Inject
    RoleAudit audit;

    public void revoke(PersonId person, RoleGrant grant) {
        permission.require(PeopleAct.GRANT_ROLE);
        if (grant.role() == Role.ADMINISTRATOR) {
            anAdministratorMustRemain.checkWithout(person);
        }
        if (grants.remove(person, grant)) {
            audit.append("people.revoke-role", person, grant);
        }
    }
}
