package org.muster.courses.delivery;

import java.util.Collection;
import java.util.List;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Lesson;

/** A lesson is complete when it was read to its end and each of its questions was answered, rightly or not. */
final class LessonIsComplete {

    private LessonIsComplete() {}

    static boolean holds(Lesson lesson, boolean readToItsEnd, Collection<CheckAnswer> answers) {
        return readToItsEnd && unanswered(lesson, answers).isEmpty();
    }

    static List<String> unanswered(Lesson lesson, Collection<CheckAnswer> answers) {
        List<String> answered = answers.stream().map(CheckAnswer::question).toList();
        return lesson.checks().stream()
                .map(Question::id)
                .filter(check -> !answered.contains(check))
                .toList();
    }
}
