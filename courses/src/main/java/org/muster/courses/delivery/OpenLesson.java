package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.syllabus.Lesson;

/** Somebody opens a lesson: that is where they will go on next time, on whatever device. */
@ApplicationScoped
public class OpenLesson {

    /** Looking at the same lesson again within this time is no news worth writing. */
    private static final Duration NO_NEWS = Duration.ofSeconds(60);

    @Inject
    OwnStudies studies;

    @Inject
    Steps steps;

    @Inject
    LessonRows lessons;

    @Inject
    OpenedLessons opened;

    @Inject
    ActingTime time;

    @Transactional
    public OpenedLesson open(EnrolmentId enrolment, String lessonId) {
        Study study = studies.get(enrolment);
        Lesson lesson = study.lesson(lessonId);
        if (!isNoNews(study.enrolment(), lessonId)) {
            note(enrolment, lesson);
        }
        return opened.read(study, lesson);
    }

    private boolean isNoNews(Enrolment enrolment, String lesson) {
        Optional<String> standing = enrolment.place().map(Place::lesson);
        return standing.filter(lesson::equals).isPresent()
                && enrolment
                        .activeAt()
                        .filter(seen -> time.now().isBefore(seen.plus(NO_NEWS)))
                        .isPresent();
    }

    private void note(EnrolmentId enrolment, Lesson lesson) {
        Step step = steps.begin(enrolment);
        if (step.enrolment()
                .place()
                .filter(place -> place.lesson().equals(lesson.id()))
                .isEmpty()) {
            step.enrolment().stand(lesson.id(), 0);
        }
        lessons.opened(enrolment, lesson.id(), step.now());
        steps.end(step);
    }
}
