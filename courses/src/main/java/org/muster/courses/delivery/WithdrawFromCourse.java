package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;

/** Somebody goes no further in a course. Doing it twice changes nothing more. */
@ApplicationScoped
public class WithdrawFromCourse {

    @Inject
    OwnStudies studies;

    @Inject
    ActingTime time;

    @Transactional
    public void withdraw(EnrolmentId id) {
        studies.lockEvenLeft(id).withdraw(time.now());
    }
}
