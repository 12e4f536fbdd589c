package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

/** Gives a person a role. Giving it twice gives it once. */
@ApplicationScoped
@Transactional
public class GrantRole {

    @Inject
    Permission permission;

    @Inject
    RoleGrants grants;

    @Inject
    RoleAudit audit;

    public void grant(PersonId person, RoleGrant grant) {
        permission.require(PeopleAct.GRANT_ROLE);
        if (grant.role() != Role.LEARNER && grants.add(person, grant, permission.actor())) {
            audit.append("people.grant-role", person, grant);
        }
    }
}
