package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.Worker;

/** Revokes the awards of a bulk, some in each transaction. Interrupted, it goes on with those that are left. */
@ApplicationScoped
class RevokeInBulk implements Worker<RevokeInBulk.Bulk> {

    static final String KIND = "certificates-revoke-many";

    private static final int AT_ONCE = 100;

    @Inject
    Bulks bulks;

    @Inject
    Awards awards;

    @Inject
    Revocation revocation;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Bulk> payload() {
        return Bulk.class;
    }

    @Override
    public void work(Bulk bulk, String key) {
        while (transactions.inNew(() -> some(bulk.id())) > 0) {
            continue;
        }
    }

    private int some(UUID id) {
        Bulks.Known bulk = bulks.find(id).orElseThrow();
        List<AwardId> open = bulks.open(id, AT_ONCE);
        Instant now = clock.instant();
        open.forEach(award -> {
            if (awards.get(award).facts().life().status() != AwardStatus.REVOKED) {
                revocation.carryOut(award, bulk.reason(), now, bulk.actor());
            }
            bulks.done(id, award, now);
        });
        return open.size();
    }

    /** Which bulk. */
    public record Bulk(UUID id) {}
}
