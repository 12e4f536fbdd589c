package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;

/** The organisations that whoever acts looks after, by name. */
@ApplicationScoped
@Transactional
public class ManagedOrganisations {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    public List<OrganisationSummary> all() {
        permission.require(CertificatesAct.VIEW_COMPLIANCE);
        return organisations.managedBy(permission.current());
    }
}
