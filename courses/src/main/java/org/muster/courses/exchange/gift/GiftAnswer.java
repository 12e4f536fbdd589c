package org.muster.courses.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as GIFT has it.
 *
 * @param marked whether it begins with an equals sign
 * @param weight in per cent; 100 of one that is right, 0 of one that is not, unless the file says otherwise
 * @param weighted whether the file says a weight
 */
record GiftAnswer(boolean marked, double weight, boolean weighted, String text, String feedback) {

    private static final Pattern ANSWER =
            Pattern.compile("([=~])\\s*(?:%(-?[0-9]+(?:\\.[0-9]+)?)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final double WHOLE = 99.9;

    static List<GiftAnswer> of(String inner) {
        List<GiftAnswer> answers = new ArrayList<>();
        Matcher found = ANSWER.matcher(inner);
        while (found.find()) {
            boolean marked = found.group(1).equals("=");
            String said = found.group(2);
            answers.add(new GiftAnswer(
                    marked,
                    said == null ? (marked ? 100 : 0) : Double.parseDouble(said),
                    said != null,
                    found.group(3).strip(),
                    found.group(4) == null ? "" : found.group(4).strip()));
        }
        return answers;
    }

    boolean isRight() {
        return weight >= WHOLE;
    }

    boolean isPartial() {
        return weight > 0 && !isRight();
    }
}
