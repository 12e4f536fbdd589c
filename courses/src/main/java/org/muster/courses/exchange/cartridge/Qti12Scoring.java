package org.muster.courses.exchange.cartridge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.xml.Xml;

/** Which answers an item of QTI 1.2 takes for right, and what it says of them. */
final class Qti12Scoring {

    private static final BigDecimal HALF = BigDecimal.valueOf(2);

    private final List<Xml> right = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private String always = "";
    private String whenRight = "";
    private String whenWrong = "";
    private boolean weighted;

    Qti12Scoring(Xml item, Function<Xml, String> words) {
        Map<String, String> feedback = new HashMap<>();
        item.all("itemfeedback").forEach(each -> feedback.put(each.attribute("ident"), words.apply(each)));
        List<Xml> conditions = item.all("respcondition").toList();
        double most = conditions.stream().mapToDouble(Qti12Scoring::score).max().orElse(0);
        for (Xml condition : conditions) {
            String told = condition
                    .all("displayfeedback")
                    .map(shown -> feedback.getOrDefault(shown.attribute("linkrefid"), ""))
                    .findFirst()
                    .orElse("");
            note(condition, told, most);
        }
    }

    private void note(Xml condition, String told, double most) {
        boolean other = condition.all("other").findAny().isPresent();
        double score = score(condition);
        if (other && right.isEmpty()) {
            always = told.isEmpty() ? always : told;
        } else if (other) {
            whenWrong = told.isEmpty() ? whenWrong : told;
        } else if (score > 0) {
            right.add(condition);
            weighted |= score < most;
            whenRight = told.isEmpty() ? whenRight : told;
        } else if (!told.isEmpty()) {
            condition.all("varequal").forEach(value -> said.put(value.text(), told));
        }
    }

    /** What the condition adds to the score of the item. */
    private static double score(Xml condition) {
        return condition
                .all("setvar")
                .map(Xml::text)
                .filter(text -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?"))
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
    }

    /** Whether right answers count for different shares. */
    boolean isWeighted() {
        return weighted;
    }

    /** The right answers to a response. */
    List<String> right(String response) {
        return right.stream()
                .flatMap(Qti12Scoring::wanted)
                .filter(value ->
                        value.is("varequal") && value.attribute("respident").equals(response))
                .map(Xml::text)
                .distinct()
                .toList();
    }

    /** All right answers, whatever they answer. */
    List<String> typed() {
        return right.stream()
                .flatMap(Qti12Scoring::wanted)
                .filter(value -> value.is("varequal"))
                .map(Xml::text)
                .distinct()
                .toList();
    }

    boolean minds(String capitals) {
        return right.stream()
                .flatMap(Qti12Scoring::wanted)
                .anyMatch(value -> value.attribute("case").equals(capitals));
    }

    /** What is said of an answer; of the whole for the empty one. */
    String said(String answer, boolean isRight) {
        String own = said.getOrDefault(answer, isRight ? whenRight : whenWrong);
        return (own + " " + always).strip();
    }

    Range range() {
        List<BigDecimal> low = numbers("vargte", "vargt");
        List<BigDecimal> high = numbers("varlte", "varlt");
        List<BigDecimal> exact = numbers("varequal");
        if (!low.isEmpty() && !high.isEmpty()) {
            BigDecimal width = high.get(0).subtract(low.get(0));
            BigDecimal middle = low.get(0).add(high.get(0)).divide(HALF, 9, RoundingMode.HALF_UP);
            return new Range(tidy(middle), tidy(width.abs().divide(HALF, 9, RoundingMode.HALF_UP)));
        }
        return exact.stream()
                .findFirst()
                .map(value -> new Range(value, BigDecimal.ZERO))
                .orElseThrow(() -> new RuleBroken("exchange.refused.unanswerable"));
    }

    private List<BigDecimal> numbers(String... names) {
        return right.stream()
                .flatMap(Qti12Scoring::wanted)
                .filter(value -> value.is(names))
                .map(Xml::text)
                .filter(text -> text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?"))
                .map(text -> tidy(new BigDecimal(text)))
                .toList();
    }

    private static BigDecimal tidy(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** What has to hold, without what must not. */
    private static Stream<Xml> wanted(Xml holder) {
        return holder.children().stream()
                .filter(child -> !child.is("not"))
                .flatMap(child -> Stream.concat(Stream.of(child), wanted(child)));
    }

    /** A number and how far from it an answer may be. */
    record Range(BigDecimal value, BigDecimal tolerance) {}
}
