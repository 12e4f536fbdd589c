package org.muster.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.LatestUsed;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.syllabus.SyllabusReader;

/** Published versions by id. Those asked for last are kept: they never change, so none is ever stale. */
@ApplicationScoped
public class CourseVersions {

    /** Lessons and questions, of some ten thousand bytes each. */
    private static final int MOST_PARTS = 16_000;

    @Inject
    Sql sql;

    private final LatestUsed<CourseVersionId, CourseVersion> kept =
            new LatestUsed<>(MOST_PARTS, version -> version.syllabus().parts());

    public CourseVersion get(CourseVersionId id) {
        return find(id).orElseThrow(() -> new NotFound("courses.version.unknown"));
    }

    public Optional<CourseVersion> find(CourseVersionId id) {
        return kept.find(id).or(() -> {
            Optional<CourseVersion> read = read(id);
            read.ifPresent(version -> kept.keep(id, version));
            return read;
        });
    }

    private Optional<CourseVersion> read(CourseVersionId id) {
        return sql.first(
                row -> new CourseVersion(
                        id,
                        new CourseId(row.id("course_id")),
                        row.instant("published_at"),
                        SyllabusReader.read(row.text("syllabus"))),
                "SELECT course_id, published_at, syllabus FROM courses_version WHERE id = ?",
                id.value());
    }
}
