package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.EnrolmentId;

/** Somebody leaves the player; their place is kept. */
@ApplicationScoped
public class LeaveCourse {

    @Inject
    Steps steps;

    @Transactional
    public void leave(EnrolmentId enrolment) {
        Step step = steps.beginWithoutPresence(enrolment);
        step.enrolment().leave(step.now()).ifPresent(sitting -> steps.say(step, sitting, sitting.until()));
        steps.end(step);
    }
}
