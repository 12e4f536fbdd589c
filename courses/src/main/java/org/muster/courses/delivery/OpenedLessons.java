package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Block.ScenarioPlace;
import org.muster.courses.syllabus.Lesson;

/** Reads what a lesson's page shows of its reader, in as few queries as the lesson needs. */
@ApplicationScoped
class OpenedLessons {

    @Inject
    LessonRows lessons;

    @Inject
    CheckAnswers answers;

    @Inject
    Walks walks;

    @Inject
    Ticks ticks;

    OpenedLesson read(Study study, Lesson lesson) {
        EnrolmentId enrolment = study.enrolment().id();
        CourseProgress progress = new CourseProgress(study.syllabus(), lessons.of(enrolment));
        List<CheckAnswer> given = lesson.checks().isEmpty() ? List.of() : answers.of(enrolment);
        boolean walked = !lesson.blocks(ScenarioPlace.class).isEmpty();
        boolean ticked = !lesson.blocks(Checklist.class).isEmpty();
        Map<String, List<String>> paths = walked ? walks.of(enrolment) : Map.of();
        Map<String, Set<Integer>> marks = ticked ? ticks.of(enrolment) : Map.of();
        return new OpenedLesson(study, lesson, progress, given, paths, marks);
    }
}
