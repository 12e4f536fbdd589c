package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.catalogue.CourseVersions;

/** The version of a group's course that is on offer now. */
@ApplicationScoped
class CoursesById {

    @Inject
    Sql sql;

    @Inject
    CourseVersions versions;

    Optional<CourseVersion> find(CourseId course) {
        return sql.first(
                        row -> new CourseVersionId(row.id("current_version_id")),
                        "SELECT current_version_id FROM courses_course WHERE id = ?",
                        course.value())
                .map(versions::get);
    }

    CourseVersion current(CourseId course) {
        return find(course).orElseThrow(() -> new NotFound("courses.course.unknown"));
    }
}
