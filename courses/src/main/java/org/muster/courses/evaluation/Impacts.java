package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Study;
import org.muster.courses.evaluation.Impact.Applied;

/** What people made of courses at work, once for each enrolment. */
@ApplicationScoped
class Impacts {

    @Inject
    Sql sql;

    Optional<Given<Impact>> find(EnrolmentId enrolment) {
        return sql.first(
                Impacts::given,
                "SELECT applied, remark, given_at FROM courses_impact WHERE enrolment_id = ?",
                enrolment.value());
    }

    /** Keeps it in place of what was said before; the time of the first stays. */
    void put(Study study, Impact impact, Instant now) {
        sql.change(
                """
                INSERT INTO courses_impact (enrolment_id, version_id, applied, remark, given_at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE applied = VALUES(applied), remark = VALUES(remark)""",
                study.enrolment().id().value(),
                study.course().id().value(),
                impact.applied().name(),
                Evaluations.column(impact.remark()),
                now);
    }

    private static Given<Impact> given(Row row) throws SQLException {
        Remark remark = new Remark(row.textIfAny("remark").orElse(""));
        return new Given<>(new Impact(Applied.valueOf(row.text("applied")), remark), row.instant("given_at"));
    }
}
