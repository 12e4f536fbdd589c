package org.muster.courses.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapPiece;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.Option;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;

/** A response as people read it; empty text when nothing was answered. */
public final class InWords {

    private static final String AND = "; ";

    private InWords() {}

    /** What is asked; gaps as dots. */
    public static String stem(Question question) {
        return question instanceof GapQuestion gaps
                ? gaps.pieces().stream().map(GapPiece::words).collect(Collectors.joining("…"))
                : question.wording().stem();
    }

    public static String of(Question question, Response response) {
        if (question instanceof ChoiceQuestion choice) {
            return chosen(choice.options(), response);
        }
        if (question instanceof HotspotQuestion hotspot) {
            return chosen(
                    hotspot.areas().stream().map(HotspotQuestion.Area::option).toList(), response);
        }
        if (question instanceof MatchingQuestion matching) {
            return matched(matching, response);
        }
        return question instanceof OrderingQuestion ordering
                ? ordered(ordering, response)
                : response.isBlank() ? "" : String.join(", ", response.parts());
    }

    private static String chosen(List<Option> options, Response response) {
        return options.stream()
                .filter(option -> response.holds(option.id()))
                .map(Option::text)
                .collect(Collectors.joining(AND));
    }

    private static String matched(MatchingQuestion matching, Response response) {
        return IntStream.range(0, matching.pairs().size())
                .boxed()
                .flatMap(place -> matching.targets().stream()
                        .filter(target -> target.id().equals(response.part(place)))
                        .map(target -> matching.pairs().get(place).left() + " – " + target.text()))
                .collect(Collectors.joining(AND));
    }

    private static String ordered(OrderingQuestion ordering, Response response) {
        return IntStream.range(0, ordering.items().size())
                .boxed()
                .filter(place -> !response.part(place).isEmpty())
                .sorted(Comparator.comparing(response::part))
                .map(place -> response.part(place) + ". "
                        + ordering.items().get(place).text())
                .collect(Collectors.joining(AND));
    }
}
