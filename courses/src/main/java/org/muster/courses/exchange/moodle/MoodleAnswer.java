package org.muster.courses.exchange.moodle;

import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.text.Words;
import org.muster.courses.exchange.xml.Xml;

/**
 * An answer and what it is worth.
 *
 * @param fraction in per cent
 */
record MoodleAnswer(String text, double fraction, String feedback, Xml xml) {

    private static final double WHOLE = 99.9;
    private static final String ANYTHING = "*";

    static MoodleAnswer of(MoodleQuestion question, Xml xml) {
        String text = question.words(xml);
        if (text.isEmpty() && !Words.pictures(xml.text()).isEmpty()) {
            throw new RuleBroken("exchange.refused.pictured");
        }
        String fraction = xml.attribute("fraction").strip();
        return new MoodleAnswer(
                text,
                fraction.matches("-?[0-9]{1,4}(\\.[0-9]{1,12})?") ? Double.parseDouble(fraction) : 0,
                xml.child("feedback").map(question::words).orElse(""),
                xml);
    }

    boolean isRight() {
        return fraction >= WHOLE;
    }

    boolean isPartial() {
        return fraction > 0 && !isRight();
    }

    /** Whether it stands for any other answer. */
    boolean isAnything() {
        return text.equals(ANYTHING) && !isRight();
    }
}
