package org.muster.core.people.organisation;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;

/** A word of the organisation's own, such as a department: one line, without control and direction marks. */
public final class OwnWord {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]+");

    private OwnWord() {}

    public static String of(String typed) {
        String line =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        return line.strip().replaceAll("\\s+", " ");
    }

    public static String of(String typed, int longest) {
        return checkLength(of(typed), longest);
    }

    static String checkLength(String word, int longest) {
        if (word.length() > longest) {
            throw new RuleBroken("people.word.long", word.substring(0, longest), longest);
        }
        return word;
    }
}
