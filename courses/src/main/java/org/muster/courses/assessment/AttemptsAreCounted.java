package org.muster.courses.assessment;

import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;

/** One may try as often as the version allows, and not after having passed. */
final class AttemptsAreCounted {

    private AttemptsAreCounted() {}

    static void check(Study study) {
        if (study.isCompleted()) {
            throw new RuleBroken("courses.attempt.passed");
        }
        if (study.attemptsLeft() == 0) {
            throw new RuleBroken(
                    "courses.attempt.none-left", study.syllabus().assessment().attempts());
        }
    }
}
