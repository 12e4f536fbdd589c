package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;

/** Somebody says how a course was that they have completed, or thinks better of it. */
@ApplicationScoped
public class EvaluateCourse {

    @Inject
    OwnStudies studies;

    @Inject
    Evaluations evaluations;

    @Inject
    Ratings ratings;

    @Inject
    ActingTime time;

    @Transactional
    public void evaluate(EnrolmentId id, Opinion opinion) {
        Study study = studies.lock(id);
        CompletionComesFirst.check(study);
        Instant now = time.now();
        Optional<Given<Opinion>> before = evaluations.find(id);
        AnswersSettle.check(before, now);
        evaluations.put(study, opinion, now);
        ratings.count(study.course().course(), opinion, before.map(Given::said));
    }
}
