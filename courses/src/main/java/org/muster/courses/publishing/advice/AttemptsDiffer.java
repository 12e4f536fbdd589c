package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Syllabus;

/** Whoever tries again is asked something else, too. */
final class AttemptsDiffer implements Advice {

    @Override
    public String key() {
        return "review.advice.same-questions";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        AssessmentRules rules = syllabus.assessment();
        int bank = syllabus.bank().size();
        return rules.attempts() > 1 && bank > 0 && rules.draw() >= bank
                ? Stream.of(new Doubt("", String.valueOf(bank)))
                : Stream.empty();
    }
}
