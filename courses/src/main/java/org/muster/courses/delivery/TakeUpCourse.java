package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;

/** Somebody goes on after all in a course they withdrew from, unless they have begun it anew. Doing it twice changes nothing more. */
@ApplicationScoped
public class TakeUpCourse {

    @Inject
    OwnStudies studies;

    @Inject
    Enrolments enrolments;

    @Inject
    ActingTime time;

    @Transactional
    public void takeUp(EnrolmentId id) {
        Enrolment enrolment = studies.lockEvenLeft(id);
        if (enrolment.withdrawnAt().isEmpty()) {
            return;
        }
        if (enrolments.open(enrolment.person(), enrolment.course()).isPresent()) {
            throw new RuleBroken("courses.withdraw.begun-anew");
        }
        enrolment.takeUp(time.now());
    }
}
