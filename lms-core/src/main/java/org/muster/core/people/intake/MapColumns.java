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

/** Somebody says which column is which; the file is read anew. */
@ApplicationScoped
@Transactional
public class MapColumns {

    @Inject
    Permission permission;

    @Inject
    Intakes intakes;

    @Inject
    WorkQueue queue;

    public void map(OrganisationId organisation, UUID id, Columns columns) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        IntakeState state = intakes.get(organisation, id).state();
        if (!columns.areEnough()) {
            throw new RuleBroken("people.intake.columns.needed");
        }
        if (state == IntakeState.COLUMNS || state == IntakeState.READY || state == IntakeState.REFUSED) {
            intakes.readAnew(id, columns);
            queue.ask(ReadPeople.KIND, id + ":" + Ids.next(), new IntakeWanted(id));
        }
    }
}
