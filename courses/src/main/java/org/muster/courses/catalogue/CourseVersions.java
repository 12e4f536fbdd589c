package org.muster.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.syllabus.SyllabusReader;

/** Published versions by id. The hundred that were asked for last are kept: they never change, so none is ever stale. */
@ApplicationScoped
public class CourseVersions {

    private static final int KEPT = 100;

    @Inject
    Sql sql;

    private final Map<CourseVersionId, CourseVersion> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<CourseVersionId, CourseVersion> eldest) {
                    return size() > KEPT;
                }
            });

    public CourseVersion get(CourseVersionId id) {
        return find(id).orElseThrow(() -> new NotFound("courses.version.unknown"));
    }

    public Optional<CourseVersion> find(CourseVersionId id) {
        CourseVersion known = kept.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CourseVersion> read = read(id);
        read.ifPresent(version -> kept.put(id, version));
        return read;
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
