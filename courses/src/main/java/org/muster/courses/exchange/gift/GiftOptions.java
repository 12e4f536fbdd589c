package org.muster.courses.exchange.gift;

import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Option;

/** The options of a question as GIFT has them. */
final class GiftOptions {

    private static final double WHOLE = 100;

    private GiftOptions() {}

    static String of(ChoiceQuestion question) {
        if (question.type().equals(ChoiceQuestion.TRUE_FALSE)) {
            return truth(question.options().get(0), question.options().get(1));
        }
        long right = question.options().stream().filter(Option::right).count();
        return question.options().stream()
                .map(option -> option(option, question.isMultiple(), right))
                .collect(Collectors.joining(" "));
    }

    private static String option(Option option, boolean many, long right) {
        boolean weighted = many || option.text().startsWith("%");
        String weight = many && option.right() ? share(right) : option.right() ? "100" : many ? "-100" : "0";
        String mark = many || !option.right() ? "~" : "=";
        return mark
                + (weighted ? "%" + weight + "%" : "")
                + GiftEscapes.written(option.text())
                + GiftTyped.remark(option.feedback());
    }

    private static String share(long right) {
        String share = String.format(Locale.ROOT, "%.5f", WHOLE / right);
        return share.replaceFirst("\\.?0+$", "");
    }

    private static String truth(Option ofTrue, Option ofFalse) {
        Option right = ofTrue.right() ? ofTrue : ofFalse;
        Option wrong = ofTrue.right() ? ofFalse : ofTrue;
        String said = right.feedback() + wrong.feedback();
        return (ofTrue.right() ? "TRUE" : "FALSE")
                + (said.isEmpty()
                        ? ""
                        : "#" + GiftEscapes.written(wrong.feedback()) + "#" + GiftEscapes.written(right.feedback()));
    }
}
