package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Place;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.web.Learning;

/** Where one goes on. */
@ApplicationScoped
class LessonAddresses {

    @Inject
    OwnStudies studies;

    /** Behind a lesson: the next one, or the assessment. */
    String after(EnrolmentId enrolment, String lessonId) {
        Study study = studies.get(enrolment);
        return study.syllabus()
                .after(study.lesson(lessonId))
                .map(next -> Learning.lesson(enrolment, next.id()))
                .orElse(Learning.assessment(enrolment));
    }

    /** Exactly where the person left off, or the beginning. */
    String resume(EnrolmentId enrolment) {
        Study study = studies.get(enrolment);
        Optional<Place> place = study.enrolment().place();
        Lesson first = study.syllabus().lessons().findFirst().orElseThrow();
        return place.map(there -> Learning.lesson(enrolment, there.lesson()) + "#b" + there.position())
                .orElse(Learning.lesson(enrolment, first.id()));
    }
}
