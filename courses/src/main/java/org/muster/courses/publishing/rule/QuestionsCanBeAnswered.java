package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Syllabus;

/** Every question can be answered, and its right answer is among what it accepts. */
final class QuestionsCanBeAnswered implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.answerable";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        Stream<Question> checks = syllabus.lessons().flatMap(lesson -> lesson.checks().stream());
        return Stream.concat(checks, syllabus.bank().stream())
                .filter(question -> !isSound(question))
                .map(Question::id);
    }

    private static boolean isSound(Question question) {
        return question.points() > 0
                && !question.wording().stem().isBlank()
                && question.isAnswerable()
                && question.isRight(question.solution());
    }
}
