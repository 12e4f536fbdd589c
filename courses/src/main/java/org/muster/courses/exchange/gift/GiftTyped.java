package org.muster.courses.exchange.gift;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.Feedback;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;

/** Answers that are typed or matched, as GIFT has them. */
final class GiftTyped {

    private static final String ARROW = "->";

    private GiftTyped() {}

    static String words(List<String> accepted, Feedback feedback) {
        if (accepted.stream().anyMatch(words -> words.contains("*") || words.contains(ARROW))) {
            throw new RuleBroken("exchange.lost.kind");
        }
        return answers(accepted, feedback);
    }

    static String number(NumericQuestion number) {
        String near =
                number.tolerance().signum() == 0 ? "" : ":" + number.tolerance().toPlainString();
        return "#" + answers(List.of(number.value().toPlainString() + near), number.feedback());
    }

    /** What is said of everything is said once. */
    private static String answers(List<String> right, Feedback feedback) {
        boolean common = feedback.right().equals(feedback.wrong());
        Stream<String> accepted = right.stream().map(words -> {
            boolean number = words.matches("-?[0-9.]+(:[0-9.]+)?");
            return "=" + (number ? words : text(words)) + (common ? "" : remark(feedback.right()));
        });
        Stream<String> foreseen = feedback.foreseen().stream()
                .map(wrong -> "=%0%" + GiftEscapes.written(wrong.answer()) + remark(wrong.words()));
        Stream<String> others =
                common || feedback.wrong().isEmpty() ? Stream.empty() : Stream.of("=%0%*" + remark(feedback.wrong()));
        return Stream.of(accepted, foreseen, others).flatMap(each -> each).collect(Collectors.joining(" "))
                + (common ? general(feedback.right()) : "");
    }

    static String pairs(MatchingQuestion matching) {
        Stream<String> pairs = matching.pairs().stream()
                .map(pair -> "=" + side(pair.left()) + " " + ARROW + " " + side(rightOf(matching, pair.target())));
        Stream<String> extra = matching.targets().stream()
                .filter(target -> matching.pairs().stream()
                        .noneMatch(pair -> pair.target().equals(target.id())))
                .map(target -> "= " + ARROW + " " + side(target.text()));
        boolean common = matching.feedback().right().equals(matching.feedback().wrong());
        return Stream.concat(pairs, extra).collect(Collectors.joining(" "))
                + (common ? general(matching.feedback().right()) : "");
    }

    private static String rightOf(MatchingQuestion matching, String target) {
        return matching.targets().stream()
                .filter(each -> each.id().equals(target))
                .map(MatchingQuestion.Target::text)
                .findFirst()
                .orElse("");
    }

    private static String side(String text) {
        if (text.contains(ARROW)) {
            throw new RuleBroken("exchange.lost.kind");
        }
        return text(text);
    }

    /** A text that begins like a weight gets one. */
    private static String text(String text) {
        return (text.startsWith("%") ? "%100%" : "") + GiftEscapes.written(text);
    }

    static String remark(String words) {
        return words.isEmpty() ? "" : "#" + GiftEscapes.written(words);
    }

    private static String general(String words) {
        return words.isEmpty() ? "" : "####" + GiftEscapes.written(words);
    }
}
