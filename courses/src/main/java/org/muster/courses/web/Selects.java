package org.muster.courses.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.core.web.api.Choice;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.web.QuestionView.Asked;

/** What is arranged, pairs and orders, as lists to choose from: that needs no script and no pointer. */
final class Selects {

    private Selects() {}

    static List<Asked> of(Question question, Response response) {
        if (question instanceof MatchingQuestion matching) {
            return pairs(matching, response);
        }
        return question instanceof OrderingQuestion ordering ? positions(ordering, response) : List.of();
    }

    private static List<Asked> pairs(MatchingQuestion matching, Response response) {
        List<Choice> targets = matching.targets().stream()
                .map(target -> new Choice(target.id(), target.text()))
                .toList();
        return IntStream.range(0, matching.pairs().size())
                .mapToObj(place -> asked(
                        matching.pairs().get(place).id(),
                        matching.pairs().get(place).left(),
                        response.part(place),
                        targets))
                .toList();
    }

    private static List<Asked> positions(OrderingQuestion ordering, Response response) {
        List<String> ids =
                ordering.items().stream().map(OrderingQuestion.Item::id).toList();
        List<Choice> numbers = IntStream.rangeClosed(1, ids.size())
                .mapToObj(String::valueOf)
                .map(number -> new Choice(number, number))
                .toList();
        List<Asked> asked = new ArrayList<>();
        for (String id : ordering.presented()) {
            int place = ids.indexOf(id);
            asked.add(asked(id, ordering.items().get(place).text(), response.part(place), numbers));
        }
        return asked;
    }

    private static Asked asked(String part, String label, String value, List<Choice> choices) {
        return new Asked(AnswerForm.FIELD + "." + part, label, value, choices);
    }
}
