package org.muster.courses.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.syllabus.Syllabus;

/** What is said of each step of a learner. */
@ApplicationScoped
public class LearningStatements {

    @Inject
    Activities activities;

    /** For the container's proxy. */
    LearningStatements() {
        activities = new Activities();
    }

    LearningStatements(Activities activities) {
        this.activities = activities;
    }

    /** The player was opened. */
    public List<Statement> began(Way way, Instant at) {
        return telling(way, at)
                .ofCourse(Verb.LAUNCHED, Result.NONE)
                .ofCourse(Verb.INITIALIZED, Result.NONE)
                .statements();
    }

    /** The player was left, or nobody had been there for a while. */
    public List<Statement> left(Way way, Duration sat, Instant at) {
        return telling(way, at)
                .ofCourse(Verb.TERMINATED, Result.NONE.withDuration(sat))
                .statements();
    }

    /** A question in a lesson was answered. */
    public List<Statement> answeredCheck(Way way, Lesson lesson, Question question, Response response, Instant at) {
        Telling telling = telling(way, at);
        return telling.inLesson(
                        Verb.ANSWERED,
                        lesson,
                        activities.check(telling.syllabus(), lesson, question),
                        result(question, response))
                .statements();
    }

    /** A lesson was completed, and with it perhaps its module. */
    public List<Statement> completedLesson(Way way, Lesson lesson, Optional<Module> module, int percent, Instant at) {
        Telling telling = telling(way, at);
        telling.ofLesson(Verb.COMPLETED, lesson, Result.NONE.withCompletion(true));
        return progressed(telling, module, percent);
    }

    /** A lesson was done elsewhere, which said so itself: what that means for its module and for the course. */
    public List<Statement> heardOfLesson(Way way, Optional<Module> module, int percent, Instant at) {
        return progressed(telling(way, at), module, percent);
    }

    private List<Statement> progressed(Telling telling, Optional<Module> module, int percent) {
        module.ifPresent(whole -> telling.ofPart(
                Verb.COMPLETED, activities.module(telling.syllabus(), whole), Result.NONE.withCompletion(true)));
        Map<String, String> progress = Map.of(activities.ids().progressExtension(), String.valueOf(percent));
        return telling.ofCourse(Verb.PROGRESSED, Result.NONE.withExtensions(progress))
                .statements();
    }

    /** The lesson that an activity is. */
    public Optional<Lesson> lessonOf(Syllabus syllabus, String activity) {
        return syllabus.lessons()
                .filter(lesson ->
                        activities.ids().lesson(syllabus.cover(), lesson.id()).equals(activity))
                .findFirst();
    }

    /** A scenario was walked to an ending. */
    public List<Statement> walked(Way way, Lesson lesson, Scenario scenario, Instant at) {
        Telling telling = telling(way, at);
        return telling.inLesson(
                        Verb.COMPLETED,
                        lesson,
                        activities.scenario(telling.syllabus(), scenario),
                        Result.NONE.withCompletion(true))
                .statements();
    }

    /** The assessment was opened for an attempt. */
    public List<Statement> beganAttempt(Way way, Instant at) {
        Telling telling = telling(way, at);
        return telling.ofPart(Verb.INITIALIZED, activities.assessment(telling.syllabus()), Result.NONE)
                .statements();
    }

    /** A question of the assessment was answered. */
    public List<Statement> answered(Way way, Question question, Response response, Instant at) {
        Telling telling = telling(way, at);
        return telling.inAssessment(
                        Verb.ANSWERED, activities.question(telling.syllabus(), question), result(question, response))
                .statements();
    }

    /** An attempt was marked. */
    public List<Statement> marked(Way way, Score score, boolean passed, Duration took, Instant at) {
        Telling telling = telling(way, at);
        Result result = Result.NONE
                .withScore(score)
                .withSuccess(passed)
                .withCompletion(true)
                .withDuration(took);
        return telling.ofPart(passed ? Verb.PASSED : Verb.FAILED, activities.assessment(telling.syllabus()), result)
                .statements();
    }

    /** All is done. */
    public List<Statement> completed(Way way, Score score, Duration spent, Instant at) {
        Result result = Result.NONE
                .withScore(score)
                .withSuccess(true)
                .withCompletion(true)
                .withDuration(spent);
        return telling(way, at).ofCourse(Verb.COMPLETED, result).statements();
    }

    private Telling telling(Way way, Instant at) {
        return new Telling(way, at, activities);
    }

    private static Result result(Question question, Response response) {
        return Result.NONE.withResponse(question.told(response)).withSuccess(question.isRight(response));
    }
}
