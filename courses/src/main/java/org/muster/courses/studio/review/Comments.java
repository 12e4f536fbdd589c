package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.DraftId;

/** What is said of drafts, as rows. Whoever writes them holds the draft. */
@ApplicationScoped
public class Comments {

    /** So many of a draft are kept, answers too. */
    public static final int MOST = 500;

    @Inject
    Sql sql;

    /** Nothing when the same form was sent before. */
    public void addOnce(DraftId draft, Remark remark, Optional<UUID> answers, @Nullable UUID person, Instant now) {
        sql.change(
                """
                INSERT IGNORE INTO courses_draft_comment (draft_id, id, part, quote, body, written_by, written_at, answers)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                draft.value(),
                remark.key(),
                remark.part(),
                remark.quote(),
                remark.body(),
                person,
                now,
                answers.orElse(null));
    }

    /** In the order in which they were written. */
    public List<Comment> of(DraftId draft) {
        return sql.list(
                Comment::of,
                "SELECT * FROM courses_draft_comment WHERE draft_id = ? ORDER BY written_at, id",
                draft.value());
    }

    public Optional<Comment> find(DraftId draft, UUID id) {
        return sql.first(
                Comment::of, "SELECT * FROM courses_draft_comment WHERE draft_id = ? AND id = ?", draft.value(), id);
    }

    public long count(DraftId draft) {
        return sql.count("SELECT COUNT(*) FROM courses_draft_comment WHERE draft_id = ?", draft.value());
    }

    /** How many are open, by the part they are about. */
    public Map<String, Long> open(DraftId draft) {
        return sql.list(row -> Map.entry(row.text("part"), row.number("open")), """
                        SELECT part, COUNT(*) open FROM courses_draft_comment
                        WHERE draft_id = ? AND answers IS NULL AND settled_at IS NULL GROUP BY part""", draft.value()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without a time it is open again. */
    public void settle(DraftId draft, UUID id, @Nullable Instant now) {
        sql.change(
                "UPDATE courses_draft_comment SET settled_at = ? WHERE draft_id = ? AND id = ?",
                now,
                draft.value(),
                id);
    }
}
