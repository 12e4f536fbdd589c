package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Lesson;

/** Somebody has read on within a lesson. */
@ApplicationScoped
public class KeepPlace {

    @Inject
    Steps steps;

    /** {@code position} is the number of a block, from 0. */
    @Transactional
    public void keep(EnrolmentId enrolment, String lessonId, int position) {
        Step step = steps.begin(enrolment);
        Lesson lesson = step.lesson(lessonId);
        step.enrolment().stand(lessonId, Math.min(position, lesson.blocks().size()));
        steps.end(step);
    }
}
