package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.statement.LearningRecord;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;

/**
 * A lesson that was done elsewhere, such as in content that reports by itself, is done here too, once. What an assessment is
 * worth is never heard of: it is marked here.
 */
@ApplicationScoped
class HeardOfLesson {

    @Inject
    Enrolments enrolments;

    @Inject
    CourseVersions versions;

    @Inject
    LessonRows lessons;

    @Inject
    LearningStatements words;

    @Inject
    LearningRecord record;

    /** Whoever is not the learner of that enrolment does nothing for it. */
    void completed(EnrolmentId id, PersonId learner, String activity, Instant at) {
        Enrolment enrolment = enrolments.lock(id);
        if (!enrolment.person().equals(learner) || enrolment.completedAt().isPresent()) {
            return;
        }
        Study study = new Study(enrolment, versions.get(enrolment.courseVersion()));
        words.lessonOf(study.syllabus(), activity)
                .filter(lesson -> !isComplete(id, lesson))
                .ifPresent(lesson -> complete(study, lesson, at));
    }

    private boolean isComplete(EnrolmentId id, Lesson lesson) {
        return lessons.of(id, lesson.id()).filter(LessonState::complete).isPresent();
    }

    private void complete(Study study, Lesson lesson, Instant at) {
        EnrolmentId id = study.enrolment().id();
        lessons.read(id, lesson.id(), at);
        lessons.completed(id, lesson.id(), at);
        study.enrolment().doLesson();
        CourseProgress progress = new CourseProgress(study.syllabus(), lessons.of(id));
        Optional<Module> module = study.syllabus().moduleOf(lesson).filter(progress::isDone);
        record.record(words.heardOfLesson(study.way(), module, study.percent(), at));
    }
}
