package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;

/** Has a file taken as it was shown. Asked twice it is taken once. */
@ApplicationScoped
@Transactional
public class TakePeople {

    @Inject
    Permission permission;

    @Inject
    Intakes intakes;

    @Inject
    WorkQueue queue;

    public void take(OrganisationId organisation, UUID id, TakingOptions options) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        Intake seen = intakes.get(organisation, id);
        if (options.missingLeave() && !seen.counts().isMissingKnown()) {
            throw new RuleBroken("people.intake.missing.unknown");
        }
        if (intakes.hold(id, IntakeState.READY).isPresent()) {
            intakes.ask(id, options, permission.actor());
            queue.ask(PutOnRoster.KIND, id + ":" + Ids.next(), new IntakeWanted(id));
        }
    }
}
