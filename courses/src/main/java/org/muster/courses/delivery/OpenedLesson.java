package org.muster.courses.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.courses.syllabus.Lesson;

/**
 * A lesson as its reader left it.
 *
 * @param answers the last answers of the whole enrolment
 * @param walks the choices made in the lesson's scenarios, by the scenario's id
 * @param ticks the items ticked in the lesson's tick lists, by the list's id
 */
public record OpenedLesson(
        Study study,
        Lesson lesson,
        CourseProgress progress,
        List<CheckAnswer> answers,
        Map<String, List<String>> walks,
        Map<String, Set<Integer>> ticks) {

    public Optional<CheckAnswer> answerTo(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    /** The questions of this lesson that were not answered yet. */
    public List<String> unanswered() {
        return LessonIsComplete.unanswered(lesson, answers);
    }
}
