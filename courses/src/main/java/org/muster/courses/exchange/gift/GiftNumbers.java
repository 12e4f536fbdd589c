package org.muster.courses.exchange.gift;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;

/** A number with a tolerance ({@code 3:2}) or within bounds ({@code 1..5}). */
record GiftNumbers(GiftQuestion asked) {

    private static final String NUMBER = "\\s*(-?[0-9]{1,12}(?:[.,][0-9]{1,9})?)\\s*";
    private static final Pattern NEAR = Pattern.compile(NUMBER + "(?::" + NUMBER + ")?");
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    JsonEdit content() {
        String inner = asked.inner().substring(1);
        List<GiftAnswer> answers = inner.contains("=") ? GiftAnswer.of(inner) : GiftAnswer.of("=" + inner.strip());
        List<GiftAnswer> right = answers.stream().filter(GiftAnswer::isRight).toList();
        if (right.isEmpty()) {
            throw new RuleBroken("exchange.refused.unanswerable");
        }
        if (right.size() > 1 || answers.stream().anyMatch(GiftAnswer::isPartial)) {
            asked.changed("exchange.changed.numbers");
        }
        JsonEdit question = number(right.get(0).text());
        Contents.foreseen(question, GiftWords.foreseen(asked, answers));
        return GiftWords.said(asked, answers, question);
    }

    private JsonEdit number(String written) {
        String text = GiftEscapes.back(written);
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            BigDecimal low = decimal(between.group(1));
            BigDecimal high = decimal(between.group(2));
            return Contents.numeric(
                    asked.stem(), low.add(high).divide(TWO), high.subtract(low).divide(TWO), "");
        }
        Matcher near = NEAR.matcher(text);
        if (!near.matches()) {
            throw new RuleBroken("exchange.refused.number", text);
        }
        BigDecimal tolerance = near.group(2) == null ? BigDecimal.ZERO : decimal(near.group(2));
        return Contents.numeric(asked.stem(), decimal(near.group(1)), tolerance, "");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
