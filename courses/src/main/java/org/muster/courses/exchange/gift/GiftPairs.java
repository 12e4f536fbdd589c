package org.muster.courses.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;

/** Pairs; a right side without a left one belongs to none. */
record GiftPairs(GiftQuestion asked) {

    JsonEdit content() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (GiftAnswer answer : GiftAnswer.of(asked.inner())) {
            int arrow = answer.text().indexOf("->");
            if (arrow < 0) {
                throw new RuleBroken("exchange.refused.arrow");
            }
            String left = asked.words(answer.text().substring(0, arrow));
            String right = asked.words(answer.text().substring(arrow + 2));
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(Map.entry(left, right));
            }
        }
        return Contents.said(Contents.matching(asked.stem(), pairs, extra), asked.general(), asked.general());
    }
}
