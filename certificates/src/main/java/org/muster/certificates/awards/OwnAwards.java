package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.EnrolmentId;

/** The awards of whoever asks, newest first. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class OwnAwards {

    @Inject
    Permission permission;

    @Inject
    AwardsQuery awards;

    public List<AwardFacts> all() {
        permission.require(CertificatesAct.VIEW_OWN_CERTIFICATES);
        return awards.of(permission.current());
    }

    /** The award for that enrolment, once it is issued; nothing for an enrolment of somebody else. */
    public Optional<AwardFacts> of(EnrolmentId enrolment) {
        permission.require(CertificatesAct.VIEW_OWN_CERTIFICATES);
        UUID self = permission.current().value();
        return awards.of(enrolment).filter(award -> award.person().equals(self));
    }
}
