package org.muster.courses.exchange.qti;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** What an item says after an answer: of each option, or of a right and a wrong one. */
record QtiFeedback(QtiItem item) {

    /** What is said when that option is chosen: within it, or as a remark of its name. */
    String of(Xml choice) {
        String inside = choice.all("feedbackinline", "feedbackblock")
                .map(item.text()::of)
                .collect(Collectors.joining(" "));
        return inside.isEmpty() ? named(choice.attribute("identifier")).orElse("") : inside;
    }

    private Optional<String> named(String identifier) {
        return remarks()
                .filter(each -> each.attribute("identifier").equalsIgnoreCase(identifier))
                .map(item.text()::of)
                .findFirst();
    }

    private Stream<Xml> remarks() {
        return Stream.concat(
                item.root().children("modalfeedback").stream(), item.body().children("feedbackblock").stream());
    }

    JsonEdit said(JsonEdit question) {
        String right = named("correct").orElse("");
        String wrong = named("incorrect").orElse("");
        String common = named("all").orElse("");
        boolean others = remarks()
                .map(each -> each.attribute("identifier").toLowerCase(Locale.ROOT))
                .anyMatch(name -> !name.equals("correct") && !name.equals("incorrect") && !name.equals("all"));
        if (others) {
            item.changed("exchange.changed.foreseen");
        }
        return Contents.said(question, right + common, wrong + common);
    }
}
