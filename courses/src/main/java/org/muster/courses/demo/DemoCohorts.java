package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.cohort.AddMembers;
import org.muster.courses.cohort.ArrangeJoining;
import org.muster.courses.cohort.OpenCohort;
import org.muster.courses.cohort.PlanSession;

/** Opens the demonstration's groups, each on its day, by its trainer and with its people. What is there is left alone. */
@ApplicationScoped
class DemoCohorts implements StartStep {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(11, 0);

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    @Inject
    Cohorts cohorts;

    @Inject
    OpenCohort openCohort;

    @Inject
    AddMembers addMembers;

    @Inject
    ArrangeJoining arrangeJoining;

    @Inject
    PlanSession planSession;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            DemoCohort.all().forEach(cohort -> load(cohort, progress));
        }
    }

    private void load(DemoCohort cohort, StartProgress progress) {
        PersonId trainer = people.of(cohort.trainer());
        boolean known =
                cohorts.ledBy(trainer).stream().anyMatch(each -> each.title().equals(cohort.title()));
        if (!known) {
            progress.step("Opening the group " + cohort.title());
            acting.as(trainer, () -> {
                time.at(days.past(cohort.opensDay(), OFFICE_HOURS), () -> transactions.runInNew(() -> open(cohort)));
                return trainer;
            });
        }
    }

    private void open(DemoCohort cohort) {
        CohortId id = openCohort.open(cohort.course(), cohort.plan(days));
        cohort.members().forEach(code -> addMembers.add(id, people.of(code)));
        arrangeJoining.arrange(id, cohort.door(), null);
        for (JsonObject session : cohort.sessions()) {
            planSession.plan(
                    id,
                    session.getString("title"),
                    days.at(session.getInt("day"), LocalTime.parse(session.getString("start"))),
                    days.at(session.getInt("day"), LocalTime.parse(session.getString("end"))));
        }
    }
}
