package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.certificates.awards.LatestAwardCounts.Succession;

/** Lets the latest award of a person for a course count and notes what that does to the others. */
@ApplicationScoped
class SupersedeEarlier {

    @Inject
    StatusChanges changes;

    @Inject
    Awards awards;

    void supersede(Award issued, List<Award> all) {
        LatestAwardCounts.after(issued, all).forEach(this::carryOut);
        awards.changed();
    }

    private void carryOut(Succession succession) {
        Award earlier = succession.earlier();
        earlier.supersededBy(succession.later());
        changes.append(
                earlier.id(),
                AwardStatus.SUPERSEDED,
                succession.later().issued().issuedAt(),
                null,
                "");
    }
}
