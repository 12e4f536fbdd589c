package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;

/** The groups whose door is open to all who may take their course. */
@ApplicationScoped
class OpenGroups {

    private static final int FEW = 10;

    @Inject
    Sql sql;

    /** The next to begin first. */
    List<CohortId> of(CourseId course, LocalDate today) {
        return sql.list(
                row -> new CohortId(row.id("id")),
                """
                SELECT c.id FROM courses_cohort c JOIN courses_cohort_door d ON d.cohort_id = c.id
                WHERE c.course_id = ? AND d.door = ? AND c.closed_at IS NULL AND c.ends_on >= ?
                    AND COALESCE(d.open_until, c.ends_on) >= ?
                ORDER BY c.starts_on, c.id LIMIT ?""",
                course.value(),
                Door.OPEN.name(),
                today.toString(),
                today.toString(),
                FEW);
    }
}
