package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.statement.LearningRecord;
import org.muster.courses.statement.LearningStatements;

/**
 * Begins and ends what a learner does: their enrolment is locked, their presence is noted, and what happened goes to the record
 * store in the transaction that changed it.
 */
@ApplicationScoped
public class Steps {

    @Inject
    OwnStudies studies;

    @Inject
    ActingTime time;

    @Inject
    LearningStatements words;

    @Inject
    LearningRecord record;

    public Step begin(EnrolmentId id) {
        Step step = new Step(studies.lock(id), time.now());
        Presence presence = step.enrolment().beThere(step.now());
        presence.ended().ifPresent(sitting -> say(step, sitting, sitting.until()));
        if (presence.begins()) {
            step.say(words.began(step.way(), step.now()));
        }
        return step;
    }

    public void end(Step step) {
        record.record(step.said());
    }

    void say(Step step, Sitting ended, Instant at) {
        step.say(words.left(step.way(), ended.length(), at));
    }

    /** No sign of presence: somebody goes, or a clock runs out. */
    public Step beginWithoutPresence(EnrolmentId id) {
        return new Step(studies.lock(id), time.now());
    }
}
