package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.statement.LearningRecord;

/** Spreads the learners that were added for load evenly over all stages of a course: one plays each, the rest are like them. */
@ApplicationScoped
class LoadProgress implements StartStep {

    private static final String COURSE = "act-awareness";
    private static final int AT_ONCE = 500;

    /** After the awards of the demonstration's own people, which thousands of others would delay. */
    private static final int ORDER = 40;

    @Inject
    Mode mode;

    @Inject
    DemonstrationPeople people;

    @Inject
    Catalogue catalogue;

    @Inject
    Sql sql;

    @Inject
    Rehearsal rehearsal;

    @Inject
    LearningRecord record;

    @Inject
    LoadCopies copies;

    @Inject
    EventsAreHeard eventsAreHeard;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run(StartProgress progress) {
        List<PersonId> all = mode.isDemonstration() ? people.addedForLoad() : List.of();
        if (!all.isEmpty()) {
            CourseVersion course = catalogue.get(COURSE);
            List<DemoState> stages = LoadStages.of(course.syllabus());
            Set<PersonId> there = enrolledIn(course);
            for (int stage = 0; stage < stages.size(); stage++) {
                List<PersonId> learners = missing(all, stage, stages.size(), there);
                if (!learners.isEmpty()) {
                    bring(learners, stages.get(stage));
                    progress.step("Learners for load: %,d brought to stage %d of %d"
                            .formatted(learners.size(), stage + 1, stages.size()));
                }
            }
            eventsAreHeard.await(progress);
        }
    }

    private static List<PersonId> missing(List<PersonId> all, int stage, int stages, Set<PersonId> there) {
        return IntStream.range(0, all.size())
                .filter(place -> place % stages == stage)
                .mapToObj(all::get)
                .filter(person -> !there.contains(person))
                .toList();
    }

    private void bring(List<PersonId> learners, DemoState stage) {
        EnrolmentId model = play(learners.get(0), stage);
        for (int from = 1; from < learners.size(); from += AT_ONCE) {
            List<PersonId> some = learners.subList(from, Math.min(learners.size(), from + AT_ONCE));
            transactions.runInNew(() -> copies.copy(model, some));
        }
    }

    private EnrolmentId play(PersonId person, DemoState stage) {
        EnrolmentId[] played = new EnrolmentId[1];
        acting.as(person, () -> {
            transactions.runInNew(() -> record.gathering(() -> played[0] = rehearsal.play(stage)));
            return person;
        });
        return played[0];
    }

    private Set<PersonId> enrolledIn(CourseVersion course) {
        return new HashSet<>(sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM courses_enrolment WHERE course_id = ?",
                course.course().value()));
    }
}
