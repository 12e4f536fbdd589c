package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.delivery.OwnStudies;

/** What whoever acts has said of their courses, and what they are still asked. */
@ApplicationScoped
public class OwnEvaluations {

    /** After this time nobody is reminded any more. */
    private static final Duration PATIENCE = Duration.ofDays(60);

    @Inject
    Permission permission;

    @Inject
    OwnStudies studies;

    @Inject
    Evaluations evaluations;

    @Inject
    Impacts impacts;

    @Inject
    CourseVersions versions;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public OwnEvaluation get(EnrolmentId id) {
        return new OwnEvaluation(
                studies.get(id), evaluations.find(id), impacts.find(id), evaluations.isSkipped(id), time.now());
    }

    /** What they have not said yet and were not asked long ago, the latest course first. */
    public List<Question> open() {
        permission.require(CoursesAct.LEARN);
        Instant now = time.now();
        Instant ripe = now.minus(ImpactTakesTime.TIME);
        return sql.list(
                this::question,
                """
                SELECT e.id, e.version_id, e.completed_at, FALSE AS impact FROM courses_enrolment e
                WHERE e.person_id = ? AND e.completed_at > ?
                    AND NOT EXISTS (SELECT 1 FROM courses_evaluation v WHERE v.enrolment_id = e.id)
                    AND NOT EXISTS (SELECT 1 FROM courses_evaluation_skip s WHERE s.enrolment_id = e.id)
                UNION ALL
                SELECT e.id, e.version_id, e.completed_at, TRUE AS impact FROM courses_enrolment e
                WHERE e.person_id = ? AND e.completed_at > ? AND e.completed_at <= ?
                    AND NOT EXISTS (SELECT 1 FROM courses_impact i WHERE i.enrolment_id = e.id)
                ORDER BY completed_at DESC, id""",
                permission.current().value(),
                now.minus(PATIENCE),
                permission.current().value(),
                ripe.minus(PATIENCE),
                ripe);
    }

    private Question question(Row row) throws SQLException {
        return new Question(
                new EnrolmentId(row.id("id")),
                versions.get(new CourseVersionId(row.id("version_id"))),
                row.yes("impact"));
    }

    /**
     * Something somebody is asked.
     *
     * @param impact whether it is what the course changed at work; else how it was
     */
    public record Question(EnrolmentId enrolment, CourseVersion course, boolean impact) {}
}
