package org.muster.courses.exchange.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Things to put together or in order. */
final class MoodleArranged {

    private MoodleArranged() {}

    /** A right side without a left one belongs to none. */
    static JsonEdit pairs(MoodleQuestion question) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Xml pair : question.xml().children("subquestion")) {
            String left = question.words(pair);
            String right = pair.child("answer").map(question::words).orElse("");
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(Map.entry(left, right));
            }
        }
        return said(question, Contents.matching(question.stem(), pairs, extra));
    }

    /** The fraction of an answer is its position. */
    static JsonEdit order(MoodleQuestion question) {
        List<String> items = question.answers().stream()
                .sorted(Comparator.comparingDouble(MoodleAnswer::fraction))
                .map(MoodleAnswer::text)
                .toList();
        return said(question, Contents.ordering(question.stem(), items));
    }

    private static JsonEdit said(MoodleQuestion question, JsonEdit content) {
        return Contents.said(content, question.right(), question.wrong());
    }
}
