package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;

/** How far each lesson of an enrolment is, one row for each that was opened. */
@ApplicationScoped
class LessonRows {

    @Inject
    Sql sql;

    List<LessonState> of(EnrolmentId enrolment) {
        return sql.list(
                LessonRows::state,
                "SELECT lesson_id, read_at, completed_at FROM courses_lesson_progress WHERE enrolment_id = ?",
                enrolment.value());
    }

    Optional<LessonState> of(EnrolmentId enrolment, String lesson) {
        return sql.first(LessonRows::state, """
                SELECT lesson_id, read_at, completed_at FROM courses_lesson_progress
                WHERE enrolment_id = ? AND lesson_id = ?""", enrolment.value(), lesson);
    }

    private static LessonState state(Row row) throws java.sql.SQLException {
        return new LessonState(
                row.text("lesson_id"),
                row.instantIfAny("read_at").isPresent(),
                row.instantIfAny("completed_at").isPresent());
    }

    void opened(EnrolmentId enrolment, String lesson, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_lesson_progress (enrolment_id, lesson_id, opened_at) VALUES (?, ?, ?)",
                enrolment.value(),
                lesson,
                now);
    }

    void read(EnrolmentId enrolment, String lesson, Instant now) {
        sql.change("""
                INSERT INTO courses_lesson_progress (enrolment_id, lesson_id, opened_at, read_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE read_at = COALESCE(read_at, VALUES(read_at))""", enrolment.value(), lesson, now, now);
    }

    void completed(EnrolmentId enrolment, String lesson, Instant now) {
        sql.change(
                "UPDATE courses_lesson_progress SET completed_at = ? WHERE enrolment_id = ? AND lesson_id = ?",
                now,
                enrolment.value(),
                lesson);
    }
}
