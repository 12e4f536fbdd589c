package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads which lessons of an enrolment are done. */
@ApplicationScoped
public class ProgressOfStudy {

    @Inject
    OwnStudies studies;

    @Inject
    LessonRows lessons;

    public CourseProgress of(Study study) {
        studies.check(study);
        return new CourseProgress(study.syllabus(), lessons.of(study.enrolment().id()));
    }
}
