package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Lesson;

/** A lesson was read to its end. */
@ApplicationScoped
public class ReadLesson {

    @Inject
    Steps steps;

    @Inject
    LessonRows lessons;

    @Inject
    CompleteLesson completion;

    /** Notes it; the lesson is complete unless questions of it are still to be answered. */
    @Transactional
    public void read(EnrolmentId enrolment, String lessonId) {
        Step step = steps.begin(enrolment);
        Lesson lesson = step.lesson(lessonId);
        step.enrolment().stand(lessonId, lesson.blocks().size());
        lessons.read(enrolment, lessonId, step.now());
        completion.completeIfDone(step, lesson);
        steps.end(step);
    }
}
