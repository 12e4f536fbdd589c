package org.muster.courses.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.question.Points;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** An item with one interaction, or with gaps in a text. */
record QtiItem(Place place, Xml root, QtiPictures pictures, List<Notice> notices) {

    private static final Map<String, Kind> KINDS = Map.of(
            "choiceinteraction", QtiChoices::choice,
            "orderinteraction", QtiArranged::order,
            "matchinteraction", QtiArranged::match,
            "textentryinteraction", QtiTyped::typed,
            "inlinechoiceinteraction", QtiTyped::typed,
            "gapmatchinteraction", QtiTyped::gapMatch,
            "hotspotinteraction", QtiSpots::hotspot);

    @FunctionalInterface
    private interface Kind {
        JsonEdit read(QtiItem item, List<Xml> interactions);
    }

    ImportedQuestion question() {
        List<Xml> interactions = body().all()
                .filter(element -> element.name().endsWith("interaction"))
                .toList();
        if (interactions.isEmpty()) {
            throw new RuleBroken("exchange.refused.description");
        }
        List<String> names = interactions.stream().map(Xml::name).distinct().toList();
        Kind kind = KINDS.get(names.get(0));
        boolean inline =
                Stream.of("textentryinteraction", "inlinechoiceinteraction").anyMatch(names::contains);
        if (kind == null) {
            throw new RuleBroken("exchange.refused.kind", String.join(", ", names));
        }
        if (inline ? isMixed(names) : interactions.size() > 1) {
            throw new RuleBroken("exchange.refused.tasks", String.join(", ", names));
        }
        requireFixed();
        JsonEdit content = kind.read(this, interactions);
        Points.put(points(), content, place, notices);
        return new ImportedQuestion(place, root.attribute("label"), content.json(), picture(), List.copyOf(notices));
    }

    private static boolean isMixed(List<String> names) {
        return !List.of("textentryinteraction", "inlinechoiceinteraction").containsAll(names);
    }

    /** What is worked out anew for each person, or goes on after an answer, is another question each time. */
    private void requireFixed() {
        boolean varies = root.all("templateprocessing").findAny().isPresent()
                || root.attribute("adaptive").equals("true");
        if (varies) {
            throw new RuleBroken("exchange.refused.template");
        }
    }

    Xml body() {
        return root.child("itembody").orElseThrow(() -> new RuleBroken("exchange.refused.stem"));
    }

    QtiText text() {
        return new QtiText(this);
    }

    Optional<Xml> declaration(Xml interaction) {
        return root.children("responsedeclaration").stream()
                .filter(each -> each.attribute("identifier").equals(interaction.attribute("responseidentifier")))
                .findFirst();
    }

    /** The values of the right response. */
    List<String> right(Xml interaction) {
        return declaration(interaction).flatMap(each -> each.child("correctresponse")).stream()
                .flatMap(correct -> correct.all("value"))
                .map(Xml::text)
                .toList();
    }

    /** What a response earns by itself. */
    Map<String, Double> mapped(Xml interaction) {
        Map<String, Double> mapped = new LinkedHashMap<>();
        declaration(interaction).stream()
                .flatMap(each -> each.all("mapentry"))
                .forEach(entry -> mapped.put(entry.attribute("mapkey"), number(entry.attribute("mappedvalue"))));
        return mapped;
    }

    private static double number(String text) {
        return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : 0;
    }

    void changed(String key, Object... arguments) {
        Notice notice = Notice.of(place, key, arguments);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    private String points() {
        List<String> said = new ArrayList<>();
        for (Xml outcome : root.children("outcomedeclaration")) {
            if (outcome.attribute("identifier").equals("MAXSCORE")) {
                outcome.all("value").map(Xml::text).forEach(said::add);
            }
        }
        return said.isEmpty() ? "" : said.get(0);
    }

    private Optional<ImportedPicture> picture() {
        List<Xml> shown = body().all("img", "object").toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        if (shown.size() > 1) {
            changed("exchange.changed.pictures");
        }
        Optional<ImportedPicture> picture = pictures.of(shown.get(0));
        if (picture.isEmpty()) {
            changed("exchange.changed.picture");
        }
        return picture;
    }
}
