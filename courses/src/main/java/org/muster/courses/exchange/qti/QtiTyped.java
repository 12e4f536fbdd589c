package org.muster.courses.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Words and numbers to type, and gaps in a text however they are filled. */
final class QtiTyped {

    private static final String MARK = String.valueOf(QtiText.MARK);

    private QtiTyped() {}

    static JsonEdit typed(QtiItem item, List<Xml> interactions) {
        String asked = item.text().asked();
        boolean chosen = interactions.stream().anyMatch(each -> each.is("inlinechoiceinteraction"));
        boolean alone = interactions.size() == 1 && !chosen && isByItself(asked);
        Xml first = interactions.get(0);
        if (alone && isNumber(item, first)) {
            return new QtiFeedback(item).said(number(item, first, asked));
        }
        List<List<String>> accepted =
                interactions.stream().map(each -> accepted(item, each)).toList();
        JsonEdit question = alone
                ? Contents.text(asked.replace(MARK, "").strip(), accepted.get(0))
                : Contents.gap(numbered(asked), accepted);
        return new QtiFeedback(item).said(question);
    }

    /** Whether nothing but space or a full stop stands in the line of the field. */
    private static boolean isByItself(String asked) {
        return asked.lines().filter(line -> line.contains(MARK)).allMatch(line -> line.matches(MARK + "[ .]*"))
                || asked.matches("(?s).*[?:.!]\\s*" + MARK + "[\\s.]*");
    }

    private static boolean isNumber(QtiItem item, Xml interaction) {
        return item.declaration(interaction)
                .filter(each -> List.of("float", "integer").contains(each.attribute("basetype")))
                .isPresent();
    }

    private static List<String> accepted(QtiItem item, Xml interaction) {
        if (interaction.is("inlinechoiceinteraction")) {
            item.changed("exchange.changed.choices");
            List<String> right = item.right(interaction);
            return interaction
                    .all("inlinechoice")
                    .filter(choice -> right.contains(choice.attribute("identifier")))
                    .map(item.text()::of)
                    .toList();
        }
        Map<String, Double> mapped = item.mapped(interaction);
        Set<String> accepted = new LinkedHashSet<>(item.right(interaction));
        double most =
                mapped.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        mapped.forEach((words, earned) -> {
            if (earned > 0 && earned >= most) {
                accepted.add(words);
            } else if (earned > 0) {
                item.changed("exchange.changed.weights");
            }
        });
        return List.copyOf(accepted);
    }

    private static JsonEdit number(QtiItem item, Xml interaction, String asked) {
        String value = item.right(interaction).stream().findFirst().orElse("");
        String tolerance = item.root()
                .all("equal")
                .map(each -> each.attribute("tolerance").strip().split("\\s+")[0])
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("0");
        String unit = item.body()
                .all("span")
                .filter(QtiText::isUnit)
                .map(Xml::text)
                .findFirst()
                .orElse("");
        return Contents.numeric(asked.replace(MARK, "").strip(), decimal(value), decimal(tolerance), unit);
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw new RuleBroken("exchange.refused.number", text);
        }
        return new BigDecimal(text);
    }

    private static String numbered(String asked) {
        String stem = asked;
        for (int number = 1; stem.contains(MARK); number++) {
            stem = stem.replaceFirst(MARK, "{" + number + "}");
        }
        return stem;
    }

    static JsonEdit gapMatch(QtiItem item, List<Xml> interactions) {
        Xml interaction = interactions.get(0);
        Map<String, String> words = new LinkedHashMap<>();
        interaction
                .all("gaptext")
                .forEach(choice ->
                        words.put(choice.attribute("identifier"), item.text().of(choice)));
        Map<String, String> filled = new LinkedHashMap<>();
        item.right(interaction).stream()
                .map(pair -> pair.split("\\s+"))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> filled.put(pair[1], words.getOrDefault(pair[0], "")));
        List<List<String>> accepted = new ArrayList<>();
        interaction
                .all("gap")
                .forEach(gap -> accepted.add(List.of(filled.getOrDefault(gap.attribute("identifier"), ""))));
        item.changed("exchange.changed.choices");
        return new QtiFeedback(item).said(Contents.gap(numbered(item.text().asked()), accepted));
    }
}
