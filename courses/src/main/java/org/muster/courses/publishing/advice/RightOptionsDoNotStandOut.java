package org.muster.courses.publishing.advice;

import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Option;
import org.muster.courses.syllabus.Syllabus;

/** The longest option is not nearly always the right one: whoever knows nothing would pass. */
final class RightOptionsDoNotStandOut implements Advice {

    private static final int FEWEST = 6;

    @Override
    public String key() {
        return "review.advice.longest";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        List<ChoiceQuestion> asked = syllabus.bank().stream()
                .filter(ChoiceQuestion.class::isInstance)
                .map(ChoiceQuestion.class::cast)
                .filter(question -> question.type().equals(ChoiceQuestion.SINGLE))
                .toList();
        long telling =
                asked.stream().filter(RightOptionsDoNotStandOut::isLongestRight).count();
        return asked.size() >= FEWEST && telling * 4 > asked.size() * 3L
                ? Stream.of(new Doubt("", telling + "/" + asked.size()))
                : Stream.empty();
    }

    private static boolean isLongestRight(ChoiceQuestion question) {
        int right = longest(question, true);
        return right > longest(question, false);
    }

    private static int longest(ChoiceQuestion question, boolean right) {
        return question.options().stream()
                .filter(option -> option.right() == right)
                .map(Option::text)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
