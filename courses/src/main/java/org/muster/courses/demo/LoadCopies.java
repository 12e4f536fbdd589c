package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Attempt;
import org.muster.courses.assessment.Attempts;
import org.muster.courses.delivery.Enrolment;
import org.muster.courses.delivery.Enrolments;

/**
 * Brings many learners to where one is, by copying that one's rows: letting each of thousands learn takes as long as it
 * sounds. Statements are not copied; the events that other modules live on are told.
 */
@ApplicationScoped
class LoadCopies {

    @Inject
    Sql sql;

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    Outbox outbox;

    void copy(EnrolmentId model, List<PersonId> learners) {
        Enrolment original = enrolments.find(model).orElseThrow();
        List<Copy> copies = learners.stream()
                .map(learner ->
                        new Copy(learner.value(), Ids.at(original.enrolledAt().toEpochMilli())))
                .toList();
        sql.changeAll("""
                INSERT INTO courses_enrolment (id, person_id, course_id, version_id, enrolled_at, active_at,
                    sitting_since, seconds_spent, place_lesson, place_position, lessons_done, attempts_used,
                    completed_at, open_mark, version)
                SELECT ?, ?, course_id, version_id, enrolled_at, active_at, sitting_since, seconds_spent, place_lesson,
                    place_position, lessons_done, attempts_used, completed_at, open_mark, version
                FROM courses_enrolment WHERE id = ?""", rows(copies, copy -> new Object[] {copy.enrolment(), copy.person(), model.value()}));
        copyLessons(model, copies);
        attempts.of(model).forEach(attempt -> copyAttempt(original, attempt, copies));
    }

    private void copyLessons(EnrolmentId model, List<Copy> copies) {
        List<@Nullable Object[]> rows = rows(copies, copy -> new Object[] {copy.enrolment(), model.value()});
        sql.changeAll("""
                INSERT INTO courses_lesson_progress (enrolment_id, lesson_id, opened_at, read_at, completed_at)
                SELECT ?, lesson_id, opened_at, read_at, completed_at FROM courses_lesson_progress
                WHERE enrolment_id = ?""", rows);
        sql.changeAll("""
                INSERT INTO courses_check_answer (enrolment_id, question_id, response, correct, tries, answered_at)
                SELECT ?, question_id, response, correct, tries, answered_at FROM courses_check_answer
                WHERE enrolment_id = ?""", rows);
    }

    private void copyAttempt(Enrolment original, Attempt attempt, List<Copy> copies) {
        UUID model = attempt.id().value();
        sql.changeAll("""
                INSERT INTO courses_attempt (id, enrolment_id, number, started_at, draw, submitted_at, points, max_points,
                    passed, version)
                SELECT ?, ?, number, started_at, draw, submitted_at, points, max_points, passed, version
                FROM courses_attempt WHERE id = ?""", rows(copies, copy -> new Object[] {copy.attempt(attempt), copy.enrolment(), model}));
        sql.changeAll("""
                INSERT INTO courses_attempt_answer (attempt_id, question_id, response, flagged, saved_at)
                SELECT ?, question_id, response, flagged, saved_at FROM courses_attempt_answer
                WHERE attempt_id = ?""", rows(copies, copy -> new Object[] {copy.attempt(attempt), model}));
        if (attempt.isPassed()) {
            copies.forEach(copy -> tell(original, attempt, copy));
        }
    }

    private void tell(Enrolment original, Attempt attempt, Copy copy) {
        outbox.tell(new CourseCompleted(
                copy.enrolment(),
                copy.attempt(attempt),
                copy.person(),
                original.course().value(),
                original.courseVersion().value(),
                attempt.percent(),
                original.completedAt().orElseThrow()));
    }

    private static List<@Nullable Object[]> rows(List<Copy> copies, Function<Copy, @Nullable Object[]> row) {
        return copies.stream().map(row).toList();
    }

    /** A learner and their new enrolment. Its attempts have ids that follow from it, so that their rows find each other. */
    private record Copy(UUID person, UUID enrolment) {

        UUID attempt(Attempt model) {
            return new UUID(
                    enrolment.getMostSignificantBits(), enrolment.getLeastSignificantBits() ^ (1 + model.number()));
        }
    }
}
