package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Syllabus;

/** Whoever answers learns why it is so. */
final class QuestionsExplain implements Advice {

    @Override
    public String key() {
        return "review.advice.feedback";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        return Stream.concat(syllabus.lessons().flatMap(lesson -> lesson.checks().stream()), syllabus.bank().stream())
                .filter(question -> !explains(question))
                .map(question -> new Doubt(question.id(), question.wording().stem()));
    }

    private static boolean explains(Question question) {
        return question instanceof ChoiceQuestion choice
                ? choice.options().stream()
                        .anyMatch(option -> !option.feedback().isBlank())
                : question.remarks(question.solution()).stream().anyMatch(words -> !words.isBlank());
    }
}
