package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A person goes without a second step, unless a role of theirs asks for one. */
@ApplicationScoped
@Transactional
public class DropSecondStep {

    @Inject
    Permission permission;

    @Inject
    CurrentSignIn current;

    @Inject
    Mode mode;

    @Inject
    SecondSteps steps;

    @Inject
    AuditLog audit;

    public void drop() {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        PersonId person = permission.current();
        boolean privileged = current.actor().grants().arePrivileged();
        if (privileged && !mode.isDemonstration()) {
            throw new RuleBroken("people.second-step.needed");
        }
        steps.remove(person);
        audit.append("people.drop-second-step", person.value(), person.value());
    }
}
