package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Enrolment;
import org.muster.courses.delivery.Step;
import org.muster.courses.delivery.Steps;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Syllabus;

/**
 * Submits an attempt: marks it and, when it passes, completes the enrolment and tells of it. The enrolment is locked, so that
 * of many submissions at once the first marks and the others find it done.
 */
@ApplicationScoped
public class SubmitAttempt {

    @Inject
    Steps steps;

    @Inject
    Attempts attempts;

    @Inject
    GivenAnswers answers;

    @Inject
    LearningStatements words;

    @Inject
    Outbox outbox;

    @Transactional
    public void submit(EnrolmentId enrolment, AttemptId id) {
        Step step = steps.begin(enrolment);
        Attempt attempt = attempts.lock(enrolment, id);
        if (!attempt.isSubmitted()) {
            mark(step, attempt);
        }
        steps.end(step);
    }

    /** The time of the attempt is over, wherever whoever began it is. */
    @Transactional
    public void end(EnrolmentId enrolment, AttemptId id) {
        Step step = steps.beginWithoutPresence(enrolment);
        Attempt attempt = attempts.lock(enrolment, id);
        if (!attempt.isSubmitted() && attempt.isOver(step.now())) {
            mark(step, attempt);
        }
        steps.end(step);
    }

    private void mark(Step step, Attempt attempt) {
        Syllabus syllabus = step.study().syllabus();
        Marking marking = Marking.of(syllabus, attempt.draw(), answers.of(attempt.id()));
        boolean passes = syllabus.assessment().passes(marking.points(), marking.maxPoints());
        attempt.submit(marking.points(), passes, step.now());
        step.say(words.marked(step.way(), marking.score(), passes, attempt.took(step.now()), step.now()));
        if (passes && !step.study().isCompleted()) {
            complete(step, attempt, marking);
        }
    }

    private void complete(Step step, Attempt attempt, Marking marking) {
        Enrolment enrolment = step.enrolment();
        enrolment.complete(step.now());
        step.say(words.completed(step.way(), marking.score(), enrolment.timeSpent(), step.now()));
        outbox.tell(new CourseCompleted(
                enrolment.id().value(),
                attempt.id().value(),
                enrolment.person().value(),
                enrolment.course().value(),
                enrolment.courseVersion().value(),
                attempt.percent(),
                step.now()));
    }
}
