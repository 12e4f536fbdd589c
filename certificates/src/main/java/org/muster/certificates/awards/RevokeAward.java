package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.core.people.api.Permission;

/** Takes an award's worth away, for a reason. The award stays, and says that it was revoked. */
@ApplicationScoped
@Transactional
public class RevokeAward {

    @Inject
    Permission permission;

    @Inject
    Revocation revocation;

    @Inject
    Clock clock;

    public void revoke(AwardId award, String reason) {
        revokeAsOf(award, reason, clock.instant());
    }

    /** The same for a revocation that was decided earlier and is only entered now. */
    public void revokeAsOf(AwardId id, String reason, Instant decidedAt) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        revocation.carryOut(id, reason, decidedAt, permission.actor());
    }
}
