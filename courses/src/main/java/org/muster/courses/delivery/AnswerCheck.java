package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Lesson;

/** Somebody answers a question that does not count; they may answer again. */
@ApplicationScoped
public class AnswerCheck {

    @Inject
    Steps steps;

    @Inject
    LessonRows lessons;

    @Inject
    CheckAnswers answers;

    @Inject
    CompleteLesson completion;

    @Inject
    LearningStatements words;

    @Transactional
    public void answer(EnrolmentId enrolment, String lessonId, String questionId, AnswerForm form) {
        Step step = steps.begin(enrolment);
        Lesson lesson = step.lesson(lessonId);
        Question question = lesson.check(questionId).orElseThrow(() -> new NotFound("courses.question.unknown"));
        Response response = question.read(form);
        if (response.isBlank()) {
            throw new RuleBroken("courses.check.blank");
        }
        step.enrolment().stand(lessonId, lesson.blocks().indexOf(new CheckPlace(questionId)));
        lessons.opened(enrolment, lessonId, step.now());
        answers.save(enrolment, new CheckAnswer(questionId, response, question.isRight(response)), step.now());
        step.say(words.answeredCheck(step.way(), lesson, question, response, step.now()));
        completion.completeIfDone(step, lesson);
        steps.end(step);
    }
}
