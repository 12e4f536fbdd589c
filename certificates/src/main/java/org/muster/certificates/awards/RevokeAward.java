package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Takes an award's worth away, for a reason. The award stays, and says that it was revoked. */
@ApplicationScoped
@Transactional
public class RevokeAward {

    @Inject
    Permission permission;

    @Inject
    Awards awards;

    @Inject
    AwardHistory history;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public void revoke(AwardId award, String reason) {
        revokeAsOf(award, reason, clock.instant());
    }

    /** The same for a revocation that was decided earlier and is only entered now. */
    public void revokeAsOf(AwardId id, String reason, Instant decidedAt) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        revoke(id, reason, decidedAt, permission.actor());
    }

    void revoke(AwardId id, String reason, Instant decidedAt, Optional<PersonId> actor) {
        String why = AwardHistory.sound(reason);
        outbox.tell(awards.lock(id).revoke(decidedAt));
        awards.changed();
        history.note(id, new AwardHistory.Deed("revoke", AwardStatus.REVOKED, decidedAt, actor, why));
    }
}
