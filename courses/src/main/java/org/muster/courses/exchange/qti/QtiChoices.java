package org.muster.courses.exchange.qti;

import java.util.List;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** Options to choose. */
final class QtiChoices {

    private QtiChoices() {}

    static JsonEdit choice(QtiItem item, List<Xml> interactions) {
        Xml interaction = interactions.get(0);
        List<Xml> choices = interaction.all("simplechoice").toList();
        List<String> right = right(item, interaction);
        List<Answer> options = choices.stream()
                .map(choice -> option(item, choice, right.contains(choice.attribute("identifier"))))
                .toList();
        boolean one = item.declaration(interaction)
                .filter(each -> each.attribute("cardinality").equals("single"))
                .isPresent();
        if (isTruth(choices, one)) {
            Answer first = options.get(0);
            return Contents.truth(
                    item.text().asked(),
                    first.right(),
                    first.feedback(),
                    options.get(1).feedback());
        }
        return Contents.choice(
                one ? QuestionKind.SINGLE : QuestionKind.MULTIPLE, item.text().asked(), options);
    }

    /** The right response; without one, what earns something. */
    static List<String> right(QtiItem item, Xml interaction) {
        Map<String, Double> mapped = item.mapped(interaction);
        List<String> right = item.right(interaction);
        if (mapped.values().stream().anyMatch(earned -> earned > 0)) {
            boolean one = right.size() == 1
                    && mapped.values().stream().filter(earned -> earned > 0).count() == 1;
            if (!one) {
                item.changed("exchange.changed.weights");
            }
        }
        return !right.isEmpty()
                ? right
                : mapped.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static Answer option(QtiItem item, Xml choice, boolean right) {
        String words = item.text().of(choice);
        if (words.isEmpty() && choice.all("img", "object", "math").findAny().isPresent()) {
            throw new RuleBroken("exchange.refused.pictured");
        }
        return new Answer(words, right, new QtiFeedback(item).of(choice));
    }

    private static boolean isTruth(List<Xml> choices, boolean one) {
        return one
                && choices.size() == 2
                && choices.get(0).attribute("identifier").equalsIgnoreCase("true")
                && choices.get(1).attribute("identifier").equalsIgnoreCase("false");
    }
}
