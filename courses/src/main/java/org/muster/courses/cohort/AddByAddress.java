package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Throttling;
import org.muster.courses.api.CohortId;

/**
 * Takes whoever stands on a list into a group and lets each know. What is right is done, the other lines come back. Addresses
 * nobody has are counted, so that nobody finds out by trying who has an account.
 */
@ApplicationScoped
public class AddByAddress {

    private static final String ADDRESSES = "cohort-address";

    @Inject
    KnownCohorts cohorts;

    @Inject
    AddMembers addMembers;

    @Inject
    People people;

    @Inject
    Throttling throttling;

    @Inject
    TakeIn takeIn;

    /** The lines nobody was taken in by, and why. */
    @Transactional
    public List<Left> add(CohortId id, List<RosterLine> lines) {
        cohorts.lock(id).mustBeOpen();
        List<Left> left = new ArrayList<>();
        for (RosterLine line : lines) {
            try {
                takeIn(id, line.address());
            } catch (RuleBroken broken) {
                left.add(new Left(line, broken));
            }
        }
        return left;
    }

    private void takeIn(CohortId id, String address) {
        PersonId person = known(address);
        if (!addMembers.add(id, person)) {
            throw new RuleBroken("courses.cohort.roster.is-in");
        }
        takeIn.tell(id, person);
    }

    private PersonId known(String address) {
        Duration pause = throttling.pause(ADDRESSES);
        if (!pause.isZero()) {
            throw new RuleBroken("courses.cohort.roster.wait", pause.toSeconds());
        }
        return people.withEmail(address).orElseThrow(() -> {
            throttling.missed(ADDRESSES);
            return new RuleBroken("courses.cohort.roster.unknown");
        });
    }

    /** A line that is left over. */
    public record Left(RosterLine line, RuleBroken why) {}
}
