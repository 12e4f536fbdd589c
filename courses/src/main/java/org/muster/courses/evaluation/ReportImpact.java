package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;

/** Somebody says what they made of a course at work, or thinks better of it. */
@ApplicationScoped
public class ReportImpact {

    @Inject
    OwnStudies studies;

    @Inject
    Impacts impacts;

    @Inject
    ActingTime time;

    @Transactional
    public void report(EnrolmentId id, Impact impact) {
        Study study = studies.lock(id);
        Instant now = time.now();
        ImpactTakesTime.check(CompletionComesFirst.check(study), now);
        AnswersSettle.check(impacts.find(id), now);
        impacts.put(study, impact, now);
    }
}
