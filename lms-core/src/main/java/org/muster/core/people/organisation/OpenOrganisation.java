package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Takes an organisation in, with its sites. */
@ApplicationScoped
@Transactional
public class OpenOrganisation {

    @Inject
    Permission permission;

    @Inject
    Employers employers;

    @Inject
    AuditLog audit;

    public OrganisationId open(Profile profile, List<Place> places) {
        permission.require(PeopleAct.OPEN_ORGANISATION);
        Organisation organisation = new Organisation(profile);
        employers.add(organisation);
        places.forEach(place -> employers.add(new Site(organisation.id(), place)));
        audit.append(
                PeopleAct.OPEN_ORGANISATION.key(),
                permission.actor().map(PersonId::value).orElse(null),
                organisation.id().value());
        return organisation.id();
    }
}
