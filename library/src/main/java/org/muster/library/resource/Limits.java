package org.muster.library.resource;

import org.muster.core.kernel.RuleBroken;

/** How long things may be, in characters. */
final class Limits {

    static final int TITLE = 200;
    static final int SUMMARY = 500;
    static final int LINE = 200;
    static final int LINK = 1000;
    static final int EVIDENCE = 2000;

    private Limits() {}

    static String title(String title) {
        String kept = within(TITLE, "library.rule.title-long", title);
        if (kept.isEmpty()) {
            throw new RuleBroken("library.rule.title");
        }
        return kept;
    }

    /** Line breaks stay, other control characters and marks that turn the writing round do not. */
    static String within(int limit, String key, String text) {
        String kept = text.replaceAll("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        if (kept.length() > limit) {
            throw new RuleBroken(key, limit);
        }
        return kept;
    }
}
