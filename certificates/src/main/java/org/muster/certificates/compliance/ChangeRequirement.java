package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Asks for a course by another day, or no longer. What was kept of days that are over stays. */
@ApplicationScoped
@Transactional
public class ChangeRequirement {

    @Inject
    Permission permission;

    @Inject
    Requirements requirements;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    AuditLog audit;

    public void due(OrganisationId organisation, UUID requirement, DueRule due) {
        permission.requireWithin(CertificatesAct.REQUIRE_COURSE, organisation);
        due.check();
        requirements.get(organisation, requirement).due(due);
        requirements.changed();
        tell(organisation, requirement, "certificates.change-requirement");
    }

    public void stop(OrganisationId organisation, UUID requirement) {
        permission.requireWithin(CertificatesAct.REQUIRE_COURSE, organisation);
        requirements.remove(requirements.get(organisation, requirement));
        tell(organisation, requirement, "certificates.stop-requiring");
    }

    private void tell(OrganisationId organisation, UUID requirement, String deed) {
        refreshCompliance.of(organisation);
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        audit.append(deed, actor, requirement, Map.of("organisation", organisation.toString()));
    }
}
