package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;

/** Drafts as rows. */
@ApplicationScoped
public class Drafts {

    private static final int LONGEST_TITLE = 200;

    @Inject
    Sql sql;

    public Optional<Draft> find(DraftId id) {
        return sql.first(Drafts::draft, "SELECT * FROM courses_draft WHERE id = ?", id.value());
    }

    /** Held until the transaction ends. */
    public Optional<Draft> hold(DraftId id) {
        return sql.first(Drafts::draft, "SELECT * FROM courses_draft WHERE id = ? FOR UPDATE", id.value());
    }

    public void add(DraftId id, JsonObject document, Optional<UUID> base, Instant now) {
        sql.change(
                """
                INSERT INTO courses_draft (id, slug, title, document, base_version_id, begun_at, saved_at, version, revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)""",
                id.value(),
                document.getString("slug"),
                title(document),
                document.toString(),
                base.orElse(null),
                now,
                now);
    }

    /** Keeps the document of a draft that is held. */
    public void save(DraftId id, JsonObject document, @Nullable UUID person, Instant now) {
        sql.change(
                "UPDATE courses_draft SET document = ?, title = ?, version = version + 1 WHERE id = ?",
                document.toString(),
                title(document),
                id.value());
        touch(id, person, now);
    }

    /** Something of the draft was changed. */
    public void touch(DraftId id, @Nullable UUID person, Instant now) {
        sql.change(
                "UPDATE courses_draft SET saved_at = ?, saved_by = ?, revision = revision + 1 WHERE id = ?",
                now,
                person,
                id.value());
    }

    public void publish(DraftId id, CourseVersionId version, Instant now) {
        sql.change(
                "UPDATE courses_draft SET published_at = ?, published_version_id = ? WHERE id = ?",
                now,
                version.value(),
                id.value());
    }

    /** Without a time it is taken up again. */
    public void discard(DraftId id, @Nullable Instant now) {
        sql.change("UPDATE courses_draft SET discarded_at = ? WHERE id = ?", now, id.value());
    }

    public boolean isTaken(String slug) {
        return sql.count(
                        "SELECT (SELECT COUNT(*) FROM courses_course WHERE slug = ?) + (SELECT COUNT(*) FROM courses_draft WHERE slug = ?)",
                        slug,
                        slug)
                > 0;
    }

    private static String title(JsonObject document) {
        String title = document.getString("title", "");
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    private static Draft draft(Row row) throws SQLException {
        Standing standing = new Standing(
                row.instant("saved_at"),
                row.idIfAny("saved_by").map(PersonId::new),
                row.number("version"),
                row.number("revision"),
                row.idIfAny("published_version_id").map(CourseVersionId::new),
                row.instantIfAny("discarded_at").isPresent());
        return new Draft(
                new DraftId(row.id("id")),
                row.text("slug"),
                row.text("title"),
                JsonEdit.read(row.text("document")),
                row.idIfAny("base_version_id"),
                standing);
    }
}
