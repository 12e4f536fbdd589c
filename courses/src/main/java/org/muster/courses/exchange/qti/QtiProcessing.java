package org.muster.courses.exchange.qti;

import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** How an item is marked: all points for a wholly right answer, none for any other; and what is said. */
final class QtiProcessing {

    private QtiProcessing() {}

    static void write(Question question, XmlText xml) {
        xml.open("qti-response-processing").line();
        xml.open("qti-response-condition").open("qti-response-if");
        right(question, xml);
        set(xml, "SCORE", "MAXSCORE");
        said(question, xml, "CORRECT");
        xml.close("qti-response-if").open("qti-response-else");
        said(question, xml, "INCORRECT");
        xml.close("qti-response-else").close("qti-response-condition").line();
        if (isOption(question)) {
            set(xml, "FEEDBACK", QtiDeclarations.RESPONSE);
        }
        xml.close("qti-response-processing").line();
    }

    private static boolean isOption(Question question) {
        return question instanceof ChoiceQuestion || question instanceof HotspotQuestion;
    }

    private static void said(Question question, XmlText xml, String name) {
        if (!isOption(question)) {
            xml.open("qti-set-outcome-value", "identifier", "FEEDBACK");
            xml.leaf("qti-base-value", name, "base-type", "identifier").close("qti-set-outcome-value");
        }
    }

    private static void set(XmlText xml, String outcome, String variable) {
        xml.open("qti-set-outcome-value", "identifier", outcome)
                .empty("qti-variable", "identifier", variable)
                .close("qti-set-outcome-value")
                .line();
    }

    private static void right(Question question, XmlText xml) {
        if (question instanceof NumericQuestion number) {
            String near = number.tolerance().toPlainString();
            xml.open("qti-equal", "tolerance-mode", "absolute", "tolerance", near + " " + near);
            both(xml).close("qti-equal");
        } else if (question instanceof TextQuestion) {
            accepted(xml, QtiDeclarations.RESPONSE);
        } else if (question instanceof GapQuestion gap) {
            xml.open("qti-and");
            for (int place = 0; place < gap.gaps().size(); place++) {
                accepted(xml, QtiNames.gap(place));
            }
            xml.close("qti-and");
        } else {
            xml.open("qti-match");
            both(xml).close("qti-match");
        }
    }

    private static XmlText both(XmlText xml) {
        return xml.empty("qti-variable", "identifier", QtiDeclarations.RESPONSE)
                .empty("qti-correct", "identifier", QtiDeclarations.RESPONSE);
    }

    private static void accepted(XmlText xml, String response) {
        xml.open("qti-gte").empty("qti-map-response", "identifier", response);
        xml.leaf("qti-base-value", "1", "base-type", "float").close("qti-gte");
    }
}
