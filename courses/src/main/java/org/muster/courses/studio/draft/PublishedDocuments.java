package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.studio.document.JsonEdit;

/** The documents of published versions. */
@ApplicationScoped
public class PublishedDocuments {

    @Inject
    Sql sql;

    /** The version on offer. */
    public Optional<Published> current(String slug) {
        return sql.first(row -> new Published(row.id("id"), JsonEdit.read(row.text("syllabus"))), """
                SELECT v.id, v.syllabus FROM courses_course c JOIN courses_version v ON v.id = c.current_version_id
                WHERE c.slug = ?""", slug);
    }

    /** What was said of each version of a course, the newest first. */
    public List<Release> releases(String slug) {
        return sql.list(
                row -> new Release(
                        new CourseVersionId(row.id("id")),
                        row.text("number"),
                        row.instant("published_at"),
                        row.textIfAny("changes").orElse("")),
                """
                SELECT v.id, v.number, v.published_at, JSON_VALUE(v.syllabus, '$.changes') changes
                FROM courses_version v JOIN courses_course c ON c.id = v.course_id
                WHERE c.slug = ? ORDER BY v.published_at DESC""",
                slug);
    }

    /** A version and its document. */
    public record Published(UUID version, JsonObject document) {}

    /** A version by its number, and what changed; empty text when nothing was said. */
    public record Release(CourseVersionId version, String number, Instant publishedAt, String changes) {}
}
