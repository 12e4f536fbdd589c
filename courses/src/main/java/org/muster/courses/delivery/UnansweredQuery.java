package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Lesson;

/** What still keeps a lesson from being complete. */
@ApplicationScoped
public class UnansweredQuery {

    @Inject
    OwnStudies studies;

    @Inject
    LessonRows lessons;

    @Inject
    CheckAnswers answers;

    /** The questions of the lesson that were not answered yet, by their ids; none when it was completed elsewhere. */
    public List<String> of(EnrolmentId enrolment, String lessonId) {
        Study study = studies.get(enrolment);
        Lesson lesson = study.lesson(lessonId);
        boolean complete =
                lessons.of(enrolment, lessonId).filter(LessonState::complete).isPresent();
        return complete ? List.of() : LessonIsComplete.unanswered(lesson, answers.of(enrolment));
    }
}
