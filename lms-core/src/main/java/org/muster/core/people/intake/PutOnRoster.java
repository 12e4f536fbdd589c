package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.invitation.LettersWanted;
import org.muster.core.people.invitation.SendInvitations;
import org.muster.core.people.person.Zone;

/**
 * Takes all right lines of a file in one transaction that holds the organisation. It compares anew first: what has come to
 * differ from what somebody was shown is shown again instead.
 */
@ApplicationScoped
class PutOnRoster implements Worker<IntakeWanted> {

    static final String KIND = "people.intake-take";

    @Inject
    Intakes intakes;

    @Inject
    CompareLines compareLines;

    @Inject
    EnterLines enterLines;

    @Inject
    MissingPeople missingPeople;

    @Inject
    StagedLines staged;

    @Inject
    WorkQueue queue;

    @Inject
    AuditLog audit;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<IntakeWanted> payload() {
        return IntakeWanted.class;
    }

    @Override
    public void work(IntakeWanted wanted, String key) {
        transactions.runInNew(
                () -> intakes.hold(wanted.intake(), IntakeState.TAKING).ifPresent(this::take));
    }

    private void take(Intake intake) {
        sql.count(
                "SELECT COUNT(*) FROM people_organisation WHERE id = ? FOR UPDATE",
                intake.organisation().value());
        Counts now = compareLines.compare(intake);
        if (now.equals(intake.counts())) {
            put(intake, intakes.asked(intake.id()));
        } else {
            intakes.ready(intake.id(), now, "people.intake.meanwhile");
        }
    }

    private void put(Intake intake, Intakes.Asked asked) {
        LocalDate today = LocalDate.now(clock.withZone(Zone.LONDON));
        if (asked.options().missingLeave()) {
            missingPeople.leave(intake, today);
        }
        enterLines.enter(intake, asked, today);
        staged.forgetLines(intake.id());
        intakes.end(intake.id(), IntakeState.TAKEN, null);
        audit.append(
                PeopleAct.IMPORT_MEMBERS.key(), by(asked), intake.organisation().value(), detail(intake, asked));
        if (asked.options().letters()) {
            queue.ask(
                    SendInvitations.KIND,
                    intake.organisation() + ":" + Ids.next(),
                    LettersWanted.of(intake.organisation()));
        }
    }

    private static @Nullable UUID by(Intakes.Asked asked) {
        return asked.by().orElse(null);
    }

    private static Map<String, String> detail(Intake intake, Intakes.Asked asked) {
        Counts counts = intake.counts();
        return new TreeMap<>(Map.of(
                "intake", intake.id().toString(),
                "entered", String.valueOf(counts.entered()),
                "changed", String.valueOf(counts.changed()),
                "left", String.valueOf(asked.options().missingLeave() ? counts.missing() : 0)));
    }
}
