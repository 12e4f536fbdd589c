package org.muster.courses.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;

/** The form that somebody sends who gives this response. */
final class Filled {

    private Filled() {}

    static AnswerForm form(Question question, Response response) {
        List<String> parts = partsOf(question);
        return field -> {
            if (parts.isEmpty()) {
                return field.equals(AnswerForm.FIELD) ? response.parts() : List.of();
            }
            return IntStream.range(0, parts.size())
                    .filter(place -> field.equals(AnswerForm.FIELD + "." + parts.get(place)))
                    .mapToObj(response::part)
                    .toList();
        };
    }

    private static List<String> partsOf(Question question) {
        if (question instanceof MatchingQuestion matching) {
            return matching.pairs().stream().map(MatchingQuestion.Pair::id).toList();
        }
        if (question instanceof OrderingQuestion ordering) {
            return ordering.items().stream().map(OrderingQuestion.Item::id).toList();
        }
        return question instanceof GapQuestion gaps
                ? gaps.gaps().stream().map(GapQuestion.Gap::id).toList()
                : List.of();
    }
}
