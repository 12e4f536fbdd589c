package org.muster.core.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Where a person works, as an operator sees it. */
@ApplicationScoped
public class WorkQuery {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    public List<Work> of(PersonId person) {
        permission.require(PeopleAct.VIEW_PEOPLE);
        return organisations.membershipsOf(person).stream().map(this::work).toList();
    }

    private Work work(Membership membership) {
        return new Work(
                organisations.find(membership.organisation()).orElseThrow(),
                membership.jobTitle(),
                membership.site().orElse(""));
    }

    /** Where the person works, as what. */
    public record Work(OrganisationSummary organisation, String jobTitle, String site) {}
}
