package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Takes an award's worth away, for a reason. The award stays, and says that it was revoked. */
@ApplicationScoped
@Transactional
public class RevokeAward {

    private static final int LONGEST_REASON = 500;

    @Inject
    Permission permission;

    @Inject
    Awards awards;

    @Inject
    StatusChanges changes;

    @Inject
    AuditLog audit;

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
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("certificates.award.reason");
        }
        Award award = awards.get(id);
        outbox.tell(award.revoke(decidedAt));
        awards.changed();
        @Nullable PersonId actor = permission.actor().orElse(null);
        changes.append(id, AwardStatus.REVOKED, decidedAt, actor, reason.strip());
        UUID actorId = actor == null ? null : actor.value();
        audit.append("certificates.revoke-award", actorId, id.value());
    }
}
