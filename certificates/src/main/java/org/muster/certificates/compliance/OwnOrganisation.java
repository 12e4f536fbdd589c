package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Which organisation whoever acts looks after. Another's is not there. */
@ApplicationScoped
class OwnOrganisation {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    /** The one that is asked for, otherwise the first by name. */
    OrganisationSummary choose(Optional<OrganisationId> asked) {
        permission.require(CertificatesAct.VIEW_COMPLIANCE);
        asked.ifPresent(id -> permission.requireWithin(CertificatesAct.VIEW_COMPLIANCE, id));
        Optional<OrganisationSummary> own = asked.isPresent()
                ? organisations.find(asked.get())
                : organisations.managedBy(permission.current()).stream().findFirst();
        return own.orElseThrow(() -> new NotFound("certificates.employer.no-organisation"));
    }

    /** The person's membership, on that day, of the organisation that is asked for, otherwise of one that whoever acts looks after. */
    Membership memberOn(LocalDate day, PersonId person, Optional<OrganisationId> asked) {
        permission.require(CertificatesAct.VIEW_COMPLIANCE);
        return organisations.membershipsOf(person).stream()
                .filter(member -> member.lastsOn(day) && isManaged(member.organisation()))
                .filter(member -> asked.isEmpty() || asked.get().equals(member.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificates.person.unknown"));
    }

    private boolean isManaged(OrganisationId organisation) {
        return organisations.managedBy(permission.current()).stream()
                .anyMatch(managed -> managed.id().equals(organisation));
    }
}
