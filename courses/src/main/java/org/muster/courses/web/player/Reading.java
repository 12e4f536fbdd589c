package org.muster.courses.web.player;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.courses.delivery.CheckAnswer;
import org.muster.courses.delivery.OpenedLesson;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/**
 * A lesson and how far somebody is in it: a learner, of whom that is kept, or an author who looks at it as one.
 *
 * @param walks the choices made in scenarios, by their ids
 * @param ticks the items ticked in tick lists, by their ids
 */
public record Reading(
        Syllabus syllabus,
        Lesson lesson,
        List<CheckAnswer> answers,
        Map<String, List<String>> walks,
        Map<String, Set<Integer>> ticks) {

    static Reading of(OpenedLesson opened) {
        return new Reading(
                opened.study().syllabus(), opened.lesson(), opened.answers(), opened.walks(), opened.ticks());
    }

    Optional<CheckAnswer> answerTo(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }
}
