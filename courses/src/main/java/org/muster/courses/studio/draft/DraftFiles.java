package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.courses.api.DraftId;

/** The files of drafts as rows. */
@ApplicationScoped
public class DraftFiles {

    @Inject
    Sql sql;

    public List<DraftFile> of(DraftId draft) {
        return sql.list(
                DraftFiles::file,
                "SELECT name, digest, type, size FROM courses_draft_file WHERE draft_id = ? ORDER BY name",
                draft.value());
    }

    public Optional<DraftFile> find(DraftId draft, String digest) {
        return sql.first(
                DraftFiles::file,
                "SELECT name, digest, type, size FROM courses_draft_file WHERE draft_id = ? AND digest = ?",
                draft.value(),
                digest);
    }

    /** The same name twice is the same file. */
    public void add(DraftId draft, DraftFile file, @Nullable UUID person, Instant now) {
        sql.change("""
                INSERT IGNORE INTO courses_draft_file (draft_id, name, digest, type, size, added_at, added_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", draft.value(), file.name(), file.digest().hex(), file.type(), file.size(), now, person);
    }

    private static DraftFile file(Row row) throws SQLException {
        return new DraftFile(
                row.text("name"), new FileDigest(row.text("digest")), row.text("type"), row.number("size"));
    }
}
