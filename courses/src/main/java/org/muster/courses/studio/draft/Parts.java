package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;

/** The parts of drafts as rows. */
@ApplicationScoped
public class Parts {

    @Inject
    Sql sql;

    /** All of a draft, in their order. */
    public List<Part> of(DraftId draft) {
        return sql.list(
                Parts::part,
                "SELECT * FROM courses_draft_part WHERE draft_id = ? ORDER BY kind, parent, place, name",
                draft.value());
    }

    public Optional<Part> find(DraftId draft, String name) {
        return sql.first(
                Parts::part, "SELECT * FROM courses_draft_part WHERE draft_id = ? AND name = ?", draft.value(), name);
    }

    public void add(DraftId draft, List<Piece> pieces, @Nullable UUID person, Instant now) {
        sql.changeAll(
                """
                INSERT INTO courses_draft_part (draft_id, name, kind, parent, place, content, saved_at, saved_by, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                pieces.stream()
                        .map(piece -> new @Nullable Object[] {
                            draft.value(),
                            piece.name(),
                            piece.kind().name(),
                            piece.parent(),
                            piece.place(),
                            piece.content().toString(),
                            now,
                            person
                        })
                        .toList());
    }

    public void save(DraftId draft, String name, JsonObject content, @Nullable UUID person, Instant now) {
        sql.change("""
                UPDATE courses_draft_part SET content = ?, saved_at = ?, saved_by = ?, version = version + 1
                WHERE draft_id = ? AND name = ?""", content.toString(), now, person, draft.value(), name);
    }

    public void place(DraftId draft, String name, String parent, int place) {
        sql.change(
                "UPDATE courses_draft_part SET parent = ?, place = ? WHERE draft_id = ? AND name = ?",
                parent,
                place,
                draft.value(),
                name);
    }

    /** Without a time it is put back. */
    public void remove(DraftId draft, String name, @Nullable Instant now) {
        sql.change(
                "UPDATE courses_draft_part SET removed_at = ? WHERE draft_id = ? AND name = ?",
                now,
                draft.value(),
                name);
    }

    /** A place behind all others of its like. */
    public int end(DraftId draft, PartKind kind, String parent) {
        return (int) sql.count(
                "SELECT COALESCE(MAX(place) + 1, 0) FROM courses_draft_part WHERE draft_id = ? AND kind = ? AND parent = ?",
                draft.value(),
                kind.name(),
                parent);
    }

    /** How many a draft has. */
    public long count(DraftId draft) {
        return sql.count(
                "SELECT COUNT(*) FROM courses_draft_part WHERE draft_id = ? AND removed_at IS NULL", draft.value());
    }

    /** How many it keeps, removed ones too. */
    public long countKept(DraftId draft) {
        return sql.count("SELECT COUNT(*) FROM courses_draft_part WHERE draft_id = ?", draft.value());
    }

    /** So many ids that nothing in the draft has. */
    public List<String> freeNames(DraftId draft, PartKind kind, int count) {
        Set<String> taken = Set.copyOf(sql.list(
                row -> row.text("name"), "SELECT name FROM courses_draft_part WHERE draft_id = ?", draft.value()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kind.letter() + number)
                .filter(name -> !taken.contains(name))
                .limit(count)
                .toList();
    }

    private static Part part(Row row) throws SQLException {
        Piece piece = new Piece(
                PartKind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("parent"),
                (int) row.number("place"),
                JsonEdit.read(row.text("content")));
        return new Part(
                piece,
                row.number("version"),
                row.instant("saved_at"),
                row.idIfAny("saved_by").map(PersonId::new),
                row.instantIfAny("removed_at").isPresent());
    }
}
