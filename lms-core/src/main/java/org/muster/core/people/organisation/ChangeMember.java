package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Notes what somebody does for the organisation now. What they learned does not change with it. */
@ApplicationScoped
@Transactional
public class ChangeMember {

    @Inject
    Permission permission;

    @Inject
    Employers employers;

    @Inject
    AuditLog audit;

    /** {@code known} is the version that whoever changes it has seen. */
    public void change(OrganisationId organisation, PersonId person, Duties duties, long known) {
        permission.requireWithin(PeopleAct.CHANGE_MEMBER, organisation);
        Member member = employers.get(organisation, person);
        duties.site().filter(site -> !employers.isSiteOf(site, organisation)).ifPresent(site -> {
            throw new RuleBroken("people.site.unknown", site.toString());
        });
        if (employers.isTaken(duties.staffNumber(), organisation, person)) {
            throw new RuleBroken("people.member.staff-number", duties.staffNumber());
        }
        member.take(duties, known);
        audit.append(
                PeopleAct.CHANGE_MEMBER.key(),
                permission.actor().map(PersonId::value).orElse(null),
                person.value(),
                Map.of("organisation", organisation.toString()));
    }
}
