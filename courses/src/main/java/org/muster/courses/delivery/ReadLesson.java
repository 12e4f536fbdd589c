package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

    /** Notes it and gives the questions of the lesson that are still to be answered: none when it is complete. */
    @Transactional
    public List<String> read(EnrolmentId enrolment, String lessonId) {
        Step step = steps.begin(enrolment);
        Lesson lesson = step.lesson(lessonId);
        step.enrolment().stand(lessonId, lesson.blocks().size());
        lessons.read(enrolment, lessonId, step.now());
        List<String> unanswered = completion.completeIfDone(step, lesson);
        steps.end(step);
        return unanswered;
    }
}
