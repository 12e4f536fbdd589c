package org.muster.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;

/** What is on offer: the newest version of each course. */
@ApplicationScoped
public class Catalogue {

    @Inject
    Sql sql;

    @Inject
    CourseVersions versions;

    /** By title. */
    public List<CourseVersion> current() {
        return currentIds().stream()
                .map(versions::get)
                .sorted(Comparator.comparing(CourseVersion::title))
                .toList();
    }

    List<CourseVersionId> currentIds() {
        return sql.list(
                row -> new CourseVersionId(row.id("current_version_id")),
                "SELECT current_version_id FROM courses_course");
    }

    public Optional<CourseVersion> find(String slug) {
        return sql.first(
                        row -> new CourseVersionId(row.id("current_version_id")),
                        "SELECT current_version_id FROM courses_course WHERE slug = ?",
                        slug)
                .map(versions::get);
    }

    public CourseVersion get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("courses.course.unknown"));
    }

    public Optional<CourseVersion> numbered(String slug, String number) {
        return sql.first(row -> new CourseVersionId(row.id("id")), """
                        SELECT v.id FROM courses_version v JOIN courses_course c ON c.id = v.course_id
                        WHERE c.slug = ? AND v.number = ?""", slug, number)
                .map(versions::get);
    }

    /** All versions of a course, the newest first. */
    public List<CourseVersion> history(CourseId course) {
        return sql
                .list(
                        row -> new CourseVersionId(row.id("id")),
                        "SELECT id FROM courses_version WHERE course_id = ? ORDER BY published_at DESC",
                        course.value())
                .stream()
                .map(versions::get)
                .toList();
    }
}
