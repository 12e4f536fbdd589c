package org.muster.courses.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.records.api.Activity;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Cover;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.syllabus.Syllabus;

/** What statements are about. */
@ApplicationScoped
public class Activities {

    @Inject
    ActivityIds ids;

    /** For the container's proxy. */
    Activities() {
        ids = new ActivityIds();
    }

    Activities(ActivityIds ids) {
        this.ids = ids;
    }

    ActivityIds ids() {
        return ids;
    }

    Activity course(Syllabus syllabus) {
        return Activity.of(
                ids.course(syllabus.cover()), Activity.COURSE, syllabus.cover().titles());
    }

    Activity module(Syllabus syllabus, Module module) {
        Cover cover = syllabus.cover();
        return Activity.of(ids.module(cover, module.id()), Activity.MODULE, in(cover, module.title()));
    }

    Activity lesson(Syllabus syllabus, Lesson lesson) {
        Cover cover = syllabus.cover();
        return Activity.of(ids.lesson(cover, lesson.id()), Activity.LESSON, in(cover, lesson.title()));
    }

    Activity check(Syllabus syllabus, Lesson lesson, Question question) {
        Cover cover = syllabus.cover();
        return question(cover, ids.check(cover, lesson.id(), question.id()), question);
    }

    Activity scenario(Syllabus syllabus, Scenario scenario) {
        Cover cover = syllabus.cover();
        return Activity.of(ids.scenario(cover, scenario.id()), Activity.SIMULATION, in(cover, scenario.title()));
    }

    Activity assessment(Syllabus syllabus) {
        Cover cover = syllabus.cover();
        return Activity.of(ids.assessment(cover), Activity.ASSESSMENT, in(cover, cover.title()));
    }

    Activity question(Syllabus syllabus, Question question) {
        Cover cover = syllabus.cover();
        return question(cover, ids.question(cover, question.id()), question);
    }

    private static Activity question(Cover cover, String id, Question question) {
        return Activity.question(id, in(cover, question.wording().stem()), question.interaction(cover.language()));
    }

    private static Map<String, String> in(Cover cover, String text) {
        return Map.of(cover.language(), text);
    }
}
