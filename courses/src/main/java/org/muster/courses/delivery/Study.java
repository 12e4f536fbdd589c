package org.muster.courses.delivery;

import org.muster.core.kernel.NotFound;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.statement.Way;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** An enrolment together with what it leads through. */
public record Study(Enrolment enrolment, CourseVersion course) {

    public Syllabus syllabus() {
        return course.syllabus();
    }

    public Way way() {
        return new Way(enrolment.person().value(), enrolment.id().value(), course);
    }

    public Lesson lesson(String id) {
        return syllabus().lesson(id).orElseThrow(() -> new NotFound("courses.lesson.unknown"));
    }

    /** Lessons done of all lessons, 0 to 100. */
    public int percent() {
        return enrolment.lessonsDone() * 100 / Math.max(1, syllabus().lessonCount());
    }

    public boolean allLessonsDone() {
        return enrolment.lessonsDone() >= syllabus().lessonCount();
    }

    public int attemptsLeft() {
        return Math.max(0, syllabus().assessment().attempts() - enrolment.attemptsUsed());
    }

    public boolean isCompleted() {
        return enrolment.completedAt().isPresent();
    }
}
