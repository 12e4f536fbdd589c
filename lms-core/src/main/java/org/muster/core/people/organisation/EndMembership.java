package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Somebody leaves the organisation, or does not after all. What they learned and hold stays theirs. */
@ApplicationScoped
@Transactional
public class EndMembership {

    @Inject
    Permission permission;

    @Inject
    Employers employers;

    @Inject
    AuditLog audit;

    /** {@code lastDay} counts. Whoever manages the organisation has to hand that over first. */
    public void end(OrganisationId organisation, PersonId person, LocalDate lastDay) {
        permission.requireWithin(PeopleAct.CHANGE_MEMBER, organisation);
        Member member = employers.get(organisation, person);
        if (employers.manages(person, organisation)) {
            throw new RuleBroken("people.member.manages");
        }
        member.leaveAfter(lastDay);
        audit.append(
                "people.end-membership",
                actor(),
                person.value(),
                Map.of("organisation", organisation.toString(), "last-day", lastDay.toString()));
    }

    public void undo(OrganisationId organisation, PersonId person) {
        permission.requireWithin(PeopleAct.CHANGE_MEMBER, organisation);
        employers.get(organisation, person).stay();
        audit.append(
                "people.undo-end-membership", actor(), person.value(), Map.of("organisation", organisation.toString()));
    }

    private @Nullable UUID actor() {
        return permission.actor().map(PersonId::value).orElse(null);
    }
}
