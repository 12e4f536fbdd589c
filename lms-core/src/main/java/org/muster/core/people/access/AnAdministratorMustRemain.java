package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/** Nobody takes the last administrator away, not even two people who each take one of the last two at once. */
@ApplicationScoped
public class AnAdministratorMustRemain {

    @Inject
    RoleGrants grants;

    public void checkWithout(PersonId person) {
        check(person, grants.activeAdministratorsLocked());
    }

    static void check(PersonId leaving, List<PersonId> administrators) {
        if (administrators.contains(leaving) && administrators.size() == 1) {
            throw new RuleBroken("people.role.last-administrator");
        }
    }
}
