package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.Progress;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.statement.LearningRecord;

/**
 * Brings the invented people to where they are. One person in one course is one transaction, so a start that was cut off finds
 * it whole or not at all.
 */
@ApplicationScoped
class DemoProgress implements StartStep {

    @Inject
    Mode mode;

    @Inject
    DemonstrationPeople people;

    @Inject
    Catalogue catalogue;

    @Inject
    Progress known;

    @Inject
    Rehearsal rehearsal;

    @Inject
    LearningRecord record;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run(StartProgress progress) {
        if (!mode.isDemonstration()) {
            return;
        }
        List<DemoState> missing =
                DemoState.all().stream().filter(this::isMissing).toList();
        if (!missing.isEmpty()) {
            progress.step("Letting " + missing.size() + " learners learn");
            missing.forEach(this::play);
        }
    }

    private boolean isMissing(DemoState state) {
        CourseId course = catalogue.get(state.course()).course();
        return known.of(List.of(people.of(state.person())), List.of(course)).isEmpty();
    }

    private void play(DemoState state) {
        PersonId person = people.of(state.person());
        acting.as(person, () -> {
            transactions.runInNew(() -> record.gathering(() -> rehearsal.play(state)));
            return person;
        });
    }
}
