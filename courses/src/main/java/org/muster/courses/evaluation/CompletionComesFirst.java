package org.muster.courses.evaluation;

import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;

/** Only who has completed a course says how it was. */
final class CompletionComesFirst {

    private CompletionComesFirst() {}

    /** When it was completed. */
    static Instant check(Study study) {
        return study.enrolment().completedAt().orElseThrow(() -> new RuleBroken("courses.evaluation.not-completed"));
    }
}
