package org.muster.courses.assessment;

import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;

/** The assessment begins after all lessons are complete. */
final class LessonsComeFirst {

    private LessonsComeFirst() {}

    static void check(Study study) {
        if (!study.allLessonsDone()) {
            int left = study.syllabus().lessonCount() - study.enrolment().lessonsDone();
            throw new RuleBroken("courses.attempt.lessons-first", left);
        }
    }
}
