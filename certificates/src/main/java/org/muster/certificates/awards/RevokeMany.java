package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/**
 * Revokes many awards for one reason: which ones is fixed here, exactly those that were counted before; the work queue does the rest.
 */
@ApplicationScoped
@Transactional
public class RevokeMany {

    @Inject
    Permission permission;

    @Inject
    Bulks bulks;

    @Inject
    WorkQueue work;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** How many of them there are to revoke. */
    public long preview(AwardFilter filter) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        return bulks.count(filter);
    }

    /**
     * The same id asked for again asks for nothing more.
     *
     * @param counted how many there were when they were shown; refused when it is another number now
     */
    public void revoke(UUID bulk, AwardFilter filter, long counted, String reason) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        String why = AwardHistory.sound(reason);
        if (!filter.chooses()) {
            throw new RuleBroken("certificates.awards.bulk.all");
        }
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        if (bulks.begin(bulk, actor, why, clock.instant())) {
            if (bulks.take(bulk, filter) != counted) {
                throw new RuleBroken("certificates.awards.bulk.changed");
            }
            work.ask(RevokeInBulk.KIND, bulk.toString(), new RevokeInBulk.Bulk(bulk));
            audit.append("certificates.revoke-awards", actor, bulk);
        }
    }

    public BulkProgress progress(UUID bulk) {
        permission.require(CertificatesAct.VIEW_AWARDS);
        return bulks.find(bulk)
                .map(known -> new BulkProgress(known.reason(), known.askedAt(), bulks.done(bulk), bulks.total(bulk)))
                .orElseThrow(() -> new NotFound("certificates.awards.bulk.unknown"));
    }
}
