package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;

/** Somebody would rather not say how a course was: the dashboard asks no more. They may still say so later. */
@ApplicationScoped
public class SkipEvaluation {

    @Inject
    OwnStudies studies;

    @Inject
    Evaluations evaluations;

    @Inject
    ActingTime time;

    @Transactional
    public void skip(EnrolmentId id) {
        CompletionComesFirst.check(studies.get(id));
        evaluations.skip(id, time.now());
    }
}
