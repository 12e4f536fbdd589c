package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.evaluation.EvaluateCourse;
import org.muster.courses.evaluation.ReportImpact;

/** Lets most of the invented people say how their courses were, and some of them what these changed. What was said is left alone. */
@ApplicationScoped
class DemoEvaluations implements StartStep {

    /** Those who sign in answer for themselves. */
    private static final Set<String> SILENT = Set.of("DEMO-learner", "DEMO-learner2");

    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration LATER = Duration.ofDays(92);

    @Inject
    Mode mode;

    @Inject
    DemonstrationPeople people;

    @Inject
    EvaluateCourse evaluateCourse;

    @Inject
    ReportImpact reportImpact;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            progress.step("Asking those who completed a course how it was");
            opinions().forEach(this::say);
        }
    }

    private static List<DemoOpinion> opinions() {
        List<String> talkative = DemoState.all().stream()
                .map(DemoState::person)
                .distinct()
                .filter(code -> !SILENT.contains(code) && DemoOpinion.isGiven(code))
                .toList();
        return IntStream.range(0, talkative.size())
                .mapToObj(place -> new DemoOpinion(talkative.get(place), place))
                .toList();
    }

    private void say(DemoOpinion opinion) {
        PersonId person = people.of(opinion.person());
        acting.as(person, () -> {
            silent(person).forEach(done -> transactions.runInNew(() -> say(opinion, done)));
            return person;
        });
    }

    private void say(DemoOpinion opinion, Done done) {
        time.at(done.at().plus(SOON), () -> evaluateCourse.evaluate(done.enrolment(), opinion.of(done.at())));
        Instant later = done.at().plus(LATER);
        if (later.isBefore(clock.instant()) && opinion.isFollowedUp()) {
            time.at(later, () -> reportImpact.report(done.enrolment(), opinion.impact()));
        }
    }

    private List<Done> silent(PersonId person) {
        return sql.list(
                row -> new Done(new EnrolmentId(row.id("id")), row.instant("completed_at")), """
                SELECT e.id, e.completed_at FROM courses_enrolment e
                LEFT JOIN courses_evaluation v ON v.enrolment_id = e.id
                WHERE e.person_id = ? AND e.completed_at IS NOT NULL AND v.enrolment_id IS NULL""", person.value());
    }

    private record Done(EnrolmentId enrolment, Instant at) {}
}
