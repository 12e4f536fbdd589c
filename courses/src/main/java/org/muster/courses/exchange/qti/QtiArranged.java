package org.muster.courses.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Things to put in order or together. */
final class QtiArranged {

    private QtiArranged() {}

    static JsonEdit order(QtiItem item, List<Xml> interactions) {
        Xml interaction = interactions.get(0);
        Map<String, String> words = words(item, interaction.all("simplechoice").toList());
        List<String> items = item.right(interaction).stream()
                .filter(words::containsKey)
                .map(words::get)
                .toList();
        if (items.size() != words.size()) {
            throw new RuleBroken("exchange.refused.order");
        }
        return new QtiFeedback(item).said(Contents.ordering(item.text().asked(), items));
    }

    /** Each thing of the first set belongs to one of the second. */
    static JsonEdit match(QtiItem item, List<Xml> interactions) {
        Xml interaction = interactions.get(0);
        List<Xml> sets = interaction.children("simplematchset");
        if (sets.size() != 2) {
            throw new RuleBroken("exchange.refused.answers");
        }
        Map<String, String> lefts = words(item, sets.get(0).children("simpleassociablechoice"));
        Map<String, String> rights = words(item, sets.get(1).children("simpleassociablechoice"));
        Map<String, String> target = new HashMap<>();
        for (String pair : item.right(interaction)) {
            String[] ends = pair.split("\\s+");
            if (ends.length != 2 || target.put(ends[0], ends[1]) != null || !rights.containsKey(ends[1])) {
                throw new RuleBroken("exchange.refused.match");
            }
        }
        if (!target.keySet().equals(lefts.keySet())) {
            throw new RuleBroken("exchange.refused.match");
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        lefts.forEach((id, left) -> pairs.add(Map.entry(left, rights.getOrDefault(target.getOrDefault(id, ""), ""))));
        List<String> extra = rights.entrySet().stream()
                .filter(right -> !target.containsValue(right.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new QtiFeedback(item).said(Contents.matching(item.text().asked(), pairs, extra));
    }

    private static Map<String, String> words(QtiItem item, List<Xml> choices) {
        Map<String, String> words = new LinkedHashMap<>();
        choices.forEach(
                choice -> words.put(choice.attribute("identifier"), item.text().of(choice)));
        if (words.containsValue("")) {
            throw new RuleBroken("exchange.refused.pictured");
        }
        return words;
    }
}
