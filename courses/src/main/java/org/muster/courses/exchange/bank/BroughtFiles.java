package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.SqlAside;
import org.muster.courses.api.DraftId;

/** Files that were brought to drafts as rows. Their content goes as soon as it was taken, all of it after a day. */
@ApplicationScoped
class BroughtFiles {

    @Inject
    Sql sql;

    @Inject
    SqlAside aside;

    void add(UUID id, DraftId draft, String name, byte[] content, Instant now) {
        sql.change("""
                INSERT INTO courses_question_file (id, draft_id, name, content, brought_at, total, done)
                VALUES (?, ?, ?, ?, ?, 0, 0)""", id, draft.value(), name, content, now);
    }

    BroughtFile get(DraftId draft, UUID id) {
        return sql.first(BroughtFile::of, """
                        SELECT id, name, asked_at, total, done, ended_at, refusal FROM courses_question_file
                        WHERE draft_id = ? AND id = ?""", draft.value(), id)
                .orElseThrow(() -> new NotFound("exchange.file.unknown"));
    }

    Optional<byte[]> content(UUID id) {
        return sql.first(
                row -> row.bytes("content"),
                "SELECT content FROM courses_question_file WHERE id = ? AND content IS NOT NULL",
                id);
    }

    /** Whether nobody asked before. */
    boolean ask(UUID id, Instant now) {
        return sql.change(
                        "UPDATE courses_question_file SET asked_at = ?, refusal = NULL, done = 0 WHERE id = ? AND asked_at IS NULL",
                        now,
                        id)
                == 1;
    }

    /** Seen at once by whoever waits, whatever becomes of the transaction. */
    void tell(UUID id, int done, int total) {
        aside.change("UPDATE courses_question_file SET done = ?, total = ? WHERE id = ?", done, total, id);
    }

    /** Whether it did not end before. */
    boolean end(UUID id, int taken, Instant now) {
        return sql.change("""
                        UPDATE courses_question_file SET ended_at = ?, done = ?, total = ?, content = NULL
                        WHERE id = ? AND ended_at IS NULL""", now, taken, taken, id) == 1;
    }

    /** They may be asked for again. */
    void refuse(UUID id, String key) {
        aside.change("UPDATE courses_question_file SET asked_at = NULL, refusal = ? WHERE id = ?", key, id);
    }

    void forget(UUID id) {
        sql.change("DELETE FROM courses_question_file WHERE id = ?", id);
    }
}
