package org.muster.courses.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** Statements of one way at one moment, in the order in which they are said. */
final class Telling {

    private final Way way;
    private final Instant at;
    private final Activities activities;
    private final Map<String, String> extensions;
    private final List<Statement> statements = new ArrayList<>();

    Telling(Way way, Instant at, Activities activities) {
        this.way = way;
        this.at = at;
        this.activities = activities;
        this.extensions =
                Map.of(activities.ids().versionExtension(), way.course().number());
    }

    Syllabus syllabus() {
        return way.course().syllabus();
    }

    Activity course() {
        return activities.course(syllabus());
    }

    /** Of the course itself. */
    Telling ofCourse(Verb verb, Result result) {
        return say(
                verb, course(), result, new Context(way.registration(), List.of(), List.of(), language(), extensions));
    }

    /** Of a module, or of the assessment: something that stands right below the course. */
    Telling ofPart(Verb verb, Activity part, Result result) {
        return say(verb, part, result, below(List.of(course()), extensions));
    }

    /** Of a lesson. */
    Telling ofLesson(Verb verb, Lesson lesson, Result result) {
        return within(verb, lesson, activities.lesson(syllabus(), lesson), result, true);
    }

    /** Of something that stands in a lesson. */
    Telling inLesson(Verb verb, Lesson lesson, Activity object, Result result) {
        return within(verb, lesson, object, result, false);
    }

    /** Of a question of the assessment. */
    Telling inAssessment(Verb verb, Activity question, Result result) {
        return say(verb, question, result, below(List.of(activities.assessment(syllabus())), extensions));
    }

    private Telling within(Verb verb, Lesson lesson, Activity object, Result result, boolean isLesson) {
        Module module = syllabus().moduleOf(lesson).orElseThrow();
        Activity parent = isLesson ? activities.module(syllabus(), module) : activities.lesson(syllabus(), lesson);
        Map<String, String> more = Map.of(
                activities.ids().versionExtension(),
                way.course().number(),
                activities.ids().moduleExtension(),
                module.id());
        return say(verb, object, result, below(List.of(parent), more));
    }

    private Context below(List<Activity> parent, Map<String, String> more) {
        return new Context(way.registration(), parent, List.of(course()), language(), more);
    }

    private String language() {
        return syllabus().cover().language();
    }

    private Telling say(Verb verb, Activity object, Result result, Context context) {
        UUID id = Ids.at(at.toEpochMilli());
        statements.add(new Statement(id, way.learner(), verb, object, result, context, at));
        return this;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }
}
