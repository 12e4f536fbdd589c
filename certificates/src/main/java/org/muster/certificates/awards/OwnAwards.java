package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.people.api.Permission;

/** The awards of whoever asks, newest first. */
@ApplicationScoped
@Transactional
public class OwnAwards {

    @Inject
    Permission permission;

    @Inject
    AwardsQuery awards;

    public List<AwardFacts> all() {
        permission.require(CertificatesAct.VIEW_OWN_CERTIFICATES);
        return awards.of(permission.current());
    }
}
