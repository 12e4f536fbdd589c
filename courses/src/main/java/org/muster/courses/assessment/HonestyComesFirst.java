package org.muster.courses.assessment;

import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;

/** Where the version asks for it, people say that they answer by themselves before they begin. */
final class HonestyComesFirst {

    private HonestyComesFirst() {}

    static void check(Study study, boolean declared) {
        if (study.syllabus().assessment().conduct().honesty() && !declared) {
            throw new RuleBroken("courses.attempt.honesty");
        }
    }
}
