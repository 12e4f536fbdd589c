package org.muster.webinars.webinar;

import org.muster.core.kernel.RuleBroken;

/** Why something is cancelled or corrected: neither empty nor endless. */
public final class Reason {

    static final int LONGEST = 300;

    private Reason() {}

    public static String of(String sent) {
        String reason = OneLine.of(sent);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new RuleBroken("webinars.rule.reason", LONGEST);
        }
        return reason;
    }
}
