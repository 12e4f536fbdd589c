package org.muster.courses.exchange.qti;

import java.util.List;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Feedback;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** A question as an item of QTI 3.0. */
final class QtiItemText {

    private static final String SPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final int TITLE = 60;

    private final Outgoing outgoing;
    private final Question question;
    private final String language;
    private final XmlText xml = new XmlText();

    QtiItemText(Outgoing outgoing, String language) {
        this.outgoing = outgoing;
        this.question = outgoing.question();
        this.language = language;
    }

    XmlText written() {
        String stem = question.wording().stem().replaceAll("\\s+", " ");
        String title = stem.substring(0, Math.min(stem.length(), TITLE));
        xml.open(
                        "qti-assessment-item",
                        "xmlns",
                        SPACE,
                        "identifier",
                        question.id(),
                        "title",
                        title,
                        "label",
                        outgoing.category(),
                        "adaptive",
                        "false",
                        "time-dependent",
                        "false",
                        "xml:lang",
                        language)
                .line();
        QtiDeclarations.write(question, xml);
        xml.open("qti-item-body").line();
        body();
        xml.close("qti-item-body").line();
        QtiProcessing.write(question, xml);
        remarks();
        return xml.close("qti-assessment-item").line();
    }

    private void body() {
        if (!(question instanceof GapQuestion)) {
            paragraphs(question.wording().stem());
        }
        if (!(question instanceof HotspotQuestion)) {
            picture();
        }
        QtiInteractions interactions = new QtiInteractions(xml);
        if (question instanceof ChoiceQuestion choice) {
            interactions.choice(choice);
        } else if (question instanceof OrderingQuestion ordering) {
            interactions.order(ordering);
        } else if (question instanceof MatchingQuestion matching) {
            interactions.match(matching);
        } else if (question instanceof TextQuestion) {
            interactions.field("");
        } else if (question instanceof NumericQuestion number) {
            interactions.field(number.unit());
        } else if (question instanceof GapQuestion gap) {
            interactions.gaps(gap);
        } else if (question instanceof HotspotQuestion hotspot) {
            interactions.hotspot(hotspot, this::picture);
        }
    }

    private void paragraphs(String words) {
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> xml.leaf("p", line).line());
    }

    private void picture() {
        var shown = question.wording().picture();
        if (shown != null && outgoing.picture().isPresent()) {
            boolean inside = question instanceof HotspotQuestion;
            if (!inside) {
                xml.open("p");
            }
            xml.empty(
                    "img",
                    "src",
                    "../media/" + outgoing.picture().get().name(),
                    "alt",
                    shown.alt(),
                    "width",
                    String.valueOf(shown.width()),
                    "height",
                    String.valueOf(shown.height()));
            if (!inside) {
                xml.close("p").line();
            }
        }
    }

    /** What is said after a right answer and after a wrong one, or of each place. */
    private void remarks() {
        if (question instanceof HotspotQuestion hotspot) {
            hotspot.areas()
                    .forEach(area -> remark(area.option().id(), area.option().feedback()));
        }
        for (Feedback feedback : feedback()) {
            remark("CORRECT", feedback.right());
            remark("INCORRECT", feedback.wrong());
        }
    }

    private List<Feedback> feedback() {
        if (question instanceof TextQuestion text) {
            return List.of(text.feedback());
        }
        if (question instanceof NumericQuestion number) {
            return List.of(number.feedback());
        }
        if (question instanceof GapQuestion gap) {
            return List.of(gap.feedback());
        }
        if (question instanceof MatchingQuestion matching) {
            return List.of(matching.feedback());
        }
        return question instanceof OrderingQuestion ordering ? List.of(ordering.feedback()) : List.of();
    }

    private void remark(String name, String words) {
        if (!words.isEmpty()) {
            xml.open("qti-modal-feedback", "outcome-identifier", "FEEDBACK", "identifier", name, "show-hide", "show");
            xml.open("qti-content-body");
            paragraphs(words);
            xml.close("qti-content-body").close("qti-modal-feedback").line();
        }
    }
}
