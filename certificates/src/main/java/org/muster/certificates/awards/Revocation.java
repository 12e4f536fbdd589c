package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.PersonId;

/** What revoking one award takes, within a transaction; whoever asks has decided who may. */
@ApplicationScoped
class Revocation {

    @Inject
    Awards awards;

    @Inject
    AwardHistory history;

    @Inject
    Outbox outbox;

    /** {@code actor} is empty when the server itself revokes. */
    void carryOut(AwardId id, String reason, Instant decidedAt, Optional<PersonId> actor) {
        String why = AwardHistory.sound(reason);
        outbox.tell(awards.lock(id).revoke(decidedAt));
        awards.changed();
        history.note(id, new AwardHistory.Deed("revoke", AwardStatus.REVOKED, decidedAt, actor, why));
    }
}
