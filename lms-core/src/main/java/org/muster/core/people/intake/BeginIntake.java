package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;

/** Notes that a file was brought and, when its columns are known, has it read. */
@ApplicationScoped
@Transactional
class BeginIntake {

    @Inject
    Permission permission;

    @Inject
    Intakes intakes;

    @Inject
    WorkQueue queue;

    @Inject
    AuditLog audit;

    void begin(Intake intake, Language language) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, intake.organisation());
        intakes.add(intake, permission.actor(), language.tag());
        audit.append(
                "people.bring-members",
                permission.actor().map(PersonId::value).orElse(null),
                intake.organisation().value());
        if (intake.state() == IntakeState.READING) {
            queue.ask(ReadPeople.KIND, intake.id() + ":first", new IntakeWanted(intake.id()));
        }
    }
}
