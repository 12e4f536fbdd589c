package org.muster.courses.exchange.qti;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** What an item declares: the responses with the right one, and the outcomes. */
final class QtiDeclarations {

    static final String RESPONSE = "RESPONSE";

    private static final String IDENTIFIER = "identifier";

    private QtiDeclarations() {}

    static void write(Question question, XmlText xml) {
        if (question instanceof ChoiceQuestion choice) {
            response(xml, RESPONSE, choice.isMultiple() ? "multiple" : "single", IDENTIFIER, QtiNames.right(choice));
        } else if (question instanceof OrderingQuestion ordering) {
            List<String> ids =
                    ordering.items().stream().map(OrderingQuestion.Item::id).toList();
            response(xml, RESPONSE, "ordered", IDENTIFIER, ids);
        } else if (question instanceof MatchingQuestion matching) {
            List<String> pairs = matching.pairs().stream()
                    .map(pair -> "L" + pair.id() + " " + pair.target())
                    .toList();
            response(xml, RESPONSE, "multiple", "directedPair", pairs);
        } else if (question instanceof TextQuestion text) {
            words(xml, RESPONSE, text.accepted());
        } else if (question instanceof NumericQuestion number) {
            response(xml, RESPONSE, "single", "float", List.of(number.value().toPlainString()));
        } else if (question instanceof GapQuestion gap) {
            IntStream.range(0, gap.gaps().size())
                    .forEach(at ->
                            words(xml, QtiNames.gap(at), gap.gaps().get(at).accepted()));
        } else if (question instanceof HotspotQuestion hotspot) {
            response(xml, RESPONSE, "single", IDENTIFIER, hotspot.solution().parts());
        }
        outcomes(question, xml);
    }

    private static void response(XmlText xml, String name, String cardinality, String type, List<String> right) {
        open(xml, name, cardinality, type, right);
        xml.close("qti-response-declaration").line();
    }

    private static void open(XmlText xml, String name, String cardinality, String type, List<String> right) {
        xml.open("qti-response-declaration", IDENTIFIER, name, "cardinality", cardinality, "base-type", type);
        xml.open("qti-correct-response");
        right.forEach(value -> xml.leaf("qti-value", value));
        xml.close("qti-correct-response");
    }

    private static void words(XmlText xml, String name, List<String> accepted) {
        open(xml, name, "single", "string", accepted.subList(0, 1));
        xml.open("qti-mapping", "default-value", "0");
        accepted.forEach(
                words -> xml.empty("qti-map-entry", "map-key", words, "mapped-value", "1", "case-sensitive", "false"));
        xml.close("qti-mapping").close("qti-response-declaration").line();
    }

    private static void outcomes(Question question, XmlText xml) {
        outcome(xml, "SCORE", "float", "0");
        outcome(xml, "MAXSCORE", "float", String.valueOf(question.points()));
        boolean many = question instanceof ChoiceQuestion choice && choice.isMultiple();
        xml.empty(
                        "qti-outcome-declaration",
                        IDENTIFIER,
                        "FEEDBACK",
                        "cardinality",
                        many ? "multiple" : "single",
                        "base-type",
                        IDENTIFIER)
                .line();
    }

    private static void outcome(XmlText xml, String name, String type, String value) {
        xml.open("qti-outcome-declaration", IDENTIFIER, name, "cardinality", "single", "base-type", type);
        xml.open("qti-default-value").leaf("qti-value", value).close("qti-default-value");
        xml.close("qti-outcome-declaration").line();
    }
}
