package org.muster.courses.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;

/** Notes and marks as rows. */
@ApplicationScoped
class Notes {

    @Inject
    Sql sql;

    List<Note> of(EnrolmentId enrolment) {
        return sql.list(Notes::note, "SELECT * FROM courses_note WHERE enrolment_id = ?", enrolment.value());
    }

    Optional<Note> find(EnrolmentId enrolment, String lesson) {
        return sql.first(
                Notes::note,
                "SELECT * FROM courses_note WHERE enrolment_id = ? AND lesson_id = ?",
                enrolment.value(),
                lesson);
    }

    void save(EnrolmentId enrolment, Note note) {
        sql.change("""
                INSERT INTO courses_note (enrolment_id, lesson_id, words, written_at, version) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE words = VALUES(words), written_at = VALUES(written_at), version = VALUES(version)""", enrolment.value(), note.lesson(), note.words(), note.writtenAt(), note.version());
    }

    List<String> marks(EnrolmentId enrolment) {
        return sql.list(
                row -> row.text("lesson_id"),
                "SELECT lesson_id FROM courses_mark WHERE enrolment_id = ?",
                enrolment.value());
    }

    void mark(EnrolmentId enrolment, String lesson, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_mark (enrolment_id, lesson_id, marked_at) VALUES (?, ?, ?)",
                enrolment.value(),
                lesson,
                now);
    }

    void unmark(EnrolmentId enrolment, String lesson) {
        sql.change("DELETE FROM courses_mark WHERE enrolment_id = ? AND lesson_id = ?", enrolment.value(), lesson);
    }

    private static Note note(Row row) throws SQLException {
        return new Note(row.text("lesson_id"), row.text("words"), row.instant("written_at"), row.number("version"));
    }
}
