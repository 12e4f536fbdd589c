package org.muster.courses.evaluation;

import org.muster.core.kernel.RuleBroken;

/** What somebody says in their own words; often nothing. */
public record Remark(String text) {

    /** The most letters. */
    public static final int LONGEST = 2000;

    public Remark {
        text = text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        if (text.length() > LONGEST) {
            throw new RuleBroken("courses.evaluation.remark.rule", LONGEST);
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
