package org.muster.courses.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.muster.courses.delivery.Study;

/** What somebody has said of one of their courses, and what they may still say at a moment. */
public record OwnEvaluation(
        Study study, Optional<Given<Opinion>> opinion, Optional<Given<Impact>> impact, boolean skipped, Instant now) {

    /** Whether they may say how it was, or change what they said. */
    public boolean isOpen() {
        return study.isCompleted() && AnswersSettle.isOpen(opinion, now);
    }

    /** Whether they may say what it changed at work, or change what they said. */
    public boolean isImpactOpen() {
        return study.enrolment()
                        .completedAt()
                        .filter(at -> ImpactTakesTime.isOver(at, now))
                        .isPresent()
                && AnswersSettle.isOpen(impact, now);
    }
}
