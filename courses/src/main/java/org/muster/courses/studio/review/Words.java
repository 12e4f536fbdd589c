package org.muster.courses.studio.review;

import org.muster.core.kernel.RuleBroken;

/** Text as people type it into a form, without what cannot be seen. */
public final class Words {

    /** The most letters of one. */
    public static final int LONGEST = 2_000;

    private Words() {}

    /** {@code field} is the one that it was typed into. */
    public static String of(String typed, String field) {
        String text = typed.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        if (text.length() > LONGEST) {
            throw new RuleBroken("review.text.long", LONGEST, field);
        }
        return text;
    }

    /** The same, and not empty. */
    public static String some(String typed, String field) {
        String text = of(typed, field);
        if (text.isEmpty()) {
            throw new RuleBroken("review.text.missing", field);
        }
        return text;
    }
}
