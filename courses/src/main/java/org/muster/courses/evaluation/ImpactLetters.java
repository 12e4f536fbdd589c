package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;

/** Who is to be asked by letter, and who was: once for each enrolment. */
@ApplicationScoped
class ImpactLetters {

    /** Whoever completed a course longer ago than this beyond the ninety days is asked no more. */
    private static final Duration LATE = Duration.ofDays(30);

    @Inject
    Sql sql;

    /** The next ones to be asked: neither asked before, nor heard of, nor unwilling to be written to. */
    List<Due> due(Instant now, int most) {
        Instant ripe = now.minus(ImpactTakesTime.TIME);
        return sql.list(ImpactLetters::due, """
                SELECT e.id, e.person_id, e.version_id, e.completed_at FROM courses_enrolment e
                WHERE e.completed_at > ? AND e.completed_at <= ?
                    AND NOT EXISTS (SELECT 1 FROM courses_impact_letter l WHERE l.enrolment_id = e.id)
                    AND NOT EXISTS (SELECT 1 FROM courses_impact i WHERE i.enrolment_id = e.id)
                    AND NOT EXISTS (SELECT 1 FROM courses_impact_stop s WHERE s.person_id = e.person_id)
                ORDER BY e.completed_at, e.id LIMIT ?""", ripe.minus(LATE), ripe, most);
    }

    /** Whether nobody else notes it. */
    boolean noteOnce(Due due, StopToken token, Instant now) {
        return sql.change("""
                        INSERT IGNORE INTO courses_impact_letter (enrolment_id, person_id, stop_hash, asked_at)
                        VALUES (?, ?, ?, ?)""", due.enrolment().value(), due.person().value(), token.hash(), now) == 1;
    }

    private static Due due(Row row) throws SQLException {
        return new Due(
                new EnrolmentId(row.id("id")),
                new PersonId(row.id("person_id")),
                new CourseVersionId(row.id("version_id")),
                row.instant("completed_at"));
    }

    /** Somebody to be asked. */
    record Due(EnrolmentId enrolment, PersonId person, CourseVersionId version, Instant completedAt) {}
}
