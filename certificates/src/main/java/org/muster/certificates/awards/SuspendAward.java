package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.Permission;

/** Lets an award not count while it is looked into, and count again when nothing was found. */
@ApplicationScoped
@Transactional
public class SuspendAward {

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

    public void suspend(AwardId id, String reason) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        String why = AwardHistory.sound(reason);
        Instant now = clock.instant();
        outbox.tell(awards.lock(id).suspend(now));
        awards.changed();
        history.note(id, new AwardHistory.Deed("suspend", AwardStatus.SUSPENDED, now, permission.actor(), why));
    }

    /** It is what it was; an award that was issued meanwhile supersedes it. */
    public void reinstate(AwardId id, String reason) {
        permission.require(CertificatesAct.REVOKE_AWARD);
        String why = AwardHistory.sound(reason);
        Instant now = clock.instant();
        Award before = awards.get(id);
        awards.lock(before.person(), before.course());
        Award award = awards.lock(id);
        outbox.tell(award.reinstate(now, awards.of(award.person(), award.course())));
        awards.changed();
        AwardStatus status = award.facts().life().status();
        history.note(id, new AwardHistory.Deed("reinstate", status, now, permission.actor(), why));
    }
}
