package org.muster.forums.moderation;

import org.muster.core.kernel.RuleBroken;

/** Why something is reported or decided: neither empty nor endless. */
final class Reason {

    /** The longest that is kept of a decision, in characters. */
    static final int LONGEST = 500;

    /** The longest that is kept of a report. */
    static final int LONGEST_REPORT = 1000;

    private Reason() {}

    static String of(String sent, int longest) {
        String reason = sent.strip();
        if (reason.isEmpty()) {
            throw new RuleBroken("forums.reason.empty");
        }
        if (reason.length() > longest) {
            throw new RuleBroken("forums.reason.long", longest);
        }
        return reason;
    }
}
