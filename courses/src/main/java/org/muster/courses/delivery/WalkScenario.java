package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.kernel.NotFound;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Block.ScenarioPlace;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Scenario;

/** Somebody makes a choice in a scenario, or begins it again. */
@ApplicationScoped
public class WalkScenario {

    /** Who walks in circles for so long begins again. */
    private static final int LONGEST = 40;

    @Inject
    Steps steps;

    @Inject
    Walks walks;

    @Inject
    LearningStatements words;

    /** A choice that is not offered where the person stands changes nothing. */
    @Transactional
    public void choose(EnrolmentId enrolment, String lessonId, String scenarioId, String choice) {
        Step step = steps.begin(enrolment);
        Lesson lesson = stand(step, lessonId, scenarioId);
        Scenario scenario = step.study().syllabus().scenario(scenarioId).orElseThrow();
        List<String> path = new ArrayList<>(walks.of(enrolment).getOrDefault(scenarioId, List.of()));
        Scenario.Node here = scenario.after(path).orElseThrow();
        if (here.choice(choice).isPresent() && path.size() < LONGEST) {
            path.add(choice);
            walks.save(enrolment, scenarioId, path, step.now());
            scenario.after(path)
                    .filter(Scenario.Node::isEnding)
                    .ifPresent(end -> step.say(words.walked(step.way(), lesson, scenario, step.now())));
        }
        steps.end(step);
    }

    @Transactional
    public void beginAgain(EnrolmentId enrolment, String lessonId, String scenarioId) {
        Step step = steps.begin(enrolment);
        stand(step, lessonId, scenarioId);
        walks.save(enrolment, scenarioId, List.of(), step.now());
        steps.end(step);
    }

    private static Lesson stand(Step step, String lessonId, String scenarioId) {
        Lesson lesson = step.lesson(lessonId);
        int place = lesson.blocks().indexOf(new ScenarioPlace(scenarioId));
        if (place < 0) {
            throw new NotFound("courses.scenario.unknown");
        }
        step.enrolment().stand(lessonId, place);
        return lesson;
    }
}
