package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;

/** Completes a lesson, and with it perhaps its module, as soon as the rule holds; once. */
@ApplicationScoped
class CompleteLesson {

    @Inject
    LessonRows lessons;

    @Inject
    CheckAnswers answers;

    @Inject
    LearningStatements words;

    void completeIfDone(Step step, Lesson lesson) {
        EnrolmentId enrolment = step.enrolment().id();
        LessonState state = lessons.of(enrolment, lesson.id()).orElse(new LessonState(lesson.id(), false, false));
        if (!state.complete() && LessonIsComplete.holds(lesson, state.read(), answers.of(enrolment))) {
            complete(step, lesson);
        }
    }

    private void complete(Step step, Lesson lesson) {
        lessons.completed(step.enrolment().id(), lesson.id(), step.now());
        step.enrolment().doLesson();
        step.say(words.completedLesson(
                step.way(), lesson, moduleDoneBy(step, lesson), step.study().percent(), step.now()));
    }

    private Optional<Module> moduleDoneBy(Step step, Lesson lesson) {
        CourseProgress progress = new CourseProgress(
                step.study().syllabus(), lessons.of(step.enrolment().id()));
        return step.study().syllabus().moduleOf(lesson).filter(progress::isDone);
    }
}
