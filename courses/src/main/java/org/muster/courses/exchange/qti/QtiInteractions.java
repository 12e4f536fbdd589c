package org.muster.courses.exchange.qti;

import java.util.List;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapPiece;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.HotspotQuestion.Area;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.Option;
import org.muster.courses.question.OrderingQuestion;

/** What people do with an item. */
record QtiInteractions(XmlText xml) {

    private static final String ID = "identifier";
    private static final String FOR = "response-identifier";

    void choice(ChoiceQuestion question) {
        boolean truth = question.type().equals(ChoiceQuestion.TRUE_FALSE);
        xml.open(
                        "qti-choice-interaction",
                        FOR,
                        QtiDeclarations.RESPONSE,
                        "shuffle",
                        String.valueOf(!truth),
                        "max-choices",
                        question.isMultiple() ? "0" : "1")
                .line();
        for (Option option : question.options()) {
            String name = QtiNames.of(question, option);
            xml.open("qti-simple-choice", ID, name).words(option.text());
            if (!option.feedback().isEmpty()) {
                xml.leaf(
                        "qti-feedback-inline",
                        option.feedback(),
                        "outcome-identifier",
                        "FEEDBACK",
                        ID,
                        name,
                        "show-hide",
                        "show");
            }
            xml.close("qti-simple-choice").line();
        }
        xml.close("qti-choice-interaction").line();
    }

    void order(OrderingQuestion question) {
        xml.open("qti-order-interaction", FOR, QtiDeclarations.RESPONSE, "shuffle", "true")
                .line();
        for (String shown : question.presented()) {
            question.items().stream()
                    .filter(item -> item.id().equals(shown))
                    .forEach(item -> xml.leaf("qti-simple-choice", item.text(), ID, item.id())
                            .line());
        }
        xml.close("qti-order-interaction").line();
    }

    void match(MatchingQuestion question) {
        String pairs = String.valueOf(question.pairs().size());
        xml.open("qti-match-interaction", FOR, QtiDeclarations.RESPONSE, "shuffle", "true", "max-associations", pairs)
                .line()
                .open("qti-simple-match-set");
        question.pairs().forEach(pair -> side("L" + pair.id(), pair.left(), "1"));
        xml.close("qti-simple-match-set").line().open("qti-simple-match-set");
        question.targets().forEach(target -> side(target.id(), target.text(), pairs));
        xml.close("qti-simple-match-set").line().close("qti-match-interaction").line();
    }

    private void side(String id, String words, String most) {
        xml.leaf("qti-simple-associable-choice", words, ID, id, "match-max", most);
    }

    void field(String unit) {
        xml.open("p").empty("qti-text-entry-interaction", FOR, QtiDeclarations.RESPONSE);
        if (!unit.isEmpty()) {
            xml.words(" ").leaf("span", unit, "class", "unit");
        }
        xml.close("p").line();
    }

    void gaps(GapQuestion question) {
        xml.open("p");
        List<GapPiece> pieces = question.pieces();
        for (GapPiece piece : pieces) {
            lines(piece.words());
            if (!piece.gap().isEmpty()) {
                xml.empty("qti-text-entry-interaction", FOR, QtiNames.gap(piece.place()));
            }
        }
        xml.close("p").line();
    }

    private void lines(String words) {
        String[] lines = words.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.empty("br");
            }
            xml.words(lines[at]);
        }
    }

    void hotspot(HotspotQuestion question, Runnable picture) {
        xml.open("qti-hotspot-interaction", FOR, QtiDeclarations.RESPONSE, "max-choices", "1")
                .line();
        picture.run();
        xml.line();
        for (Area area : question.areas()) {
            String coords =
                    area.x() + "," + area.y() + "," + (area.x() + area.width()) + "," + (area.y() + area.height());
            xml.empty(
                            "qti-hotspot-choice",
                            ID,
                            area.option().id(),
                            "shape",
                            "rect",
                            "coords",
                            coords,
                            "hotspot-label",
                            area.option().text())
                    .line();
        }
        xml.close("qti-hotspot-interaction").line();
    }
}
