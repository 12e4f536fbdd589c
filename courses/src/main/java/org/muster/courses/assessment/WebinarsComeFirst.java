package org.muster.courses.assessment;

import org.muster.core.kernel.RuleBroken;

/** The assessment begins after as many webinars were attended as the version asks for. */
final class WebinarsComeFirst {

    private WebinarsComeFirst() {}

    static void check(int missing) {
        if (missing > 0) {
            throw new RuleBroken("courses.attempt.webinars-first", missing);
        }
    }
}
