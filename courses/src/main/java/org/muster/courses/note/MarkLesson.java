package org.muster.courses.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;

/** A learner marks a lesson to come back to, and takes the mark away. */
@ApplicationScoped
@Transactional
public class MarkLesson {

    @Inject
    OwnStudies studies;

    @Inject
    Notes notes;

    @Inject
    ActingTime time;

    public void mark(EnrolmentId enrolment, String lesson) {
        notes.mark(enrolment, studies.get(enrolment).lesson(lesson).id(), time.now());
    }

    public void unmark(EnrolmentId enrolment, String lesson) {
        notes.unmark(enrolment, studies.get(enrolment).lesson(lesson).id());
    }
}
