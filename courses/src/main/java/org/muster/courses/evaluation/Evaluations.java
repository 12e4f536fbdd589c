package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Study;

/** What was said of courses when they were completed, once for each enrolment. */
@ApplicationScoped
class Evaluations {

    @Inject
    Sql sql;

    Optional<Given<Opinion>> find(EnrolmentId enrolment) {
        return sql.first(Evaluations::given, """
                SELECT relevance, clarity, pace, confidence, recommendation, overall, remark, given_at
                FROM courses_evaluation WHERE enrolment_id = ?""", enrolment.value());
    }

    /** Keeps it in place of what was said before; the time of the first stays. */
    void put(Study study, Opinion opinion, Instant now) {
        sql.change(
                """
                INSERT INTO courses_evaluation (enrolment_id, version_id, relevance, clarity, pace, confidence,
                    recommendation, overall, remark, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE relevance = VALUES(relevance), clarity = VALUES(clarity), pace = VALUES(pace),
                    confidence = VALUES(confidence), recommendation = VALUES(recommendation),
                    overall = VALUES(overall), remark = VALUES(remark)""",
                study.enrolment().id().value(),
                study.course().id().value(),
                opinion.degree(Aspect.RELEVANCE),
                opinion.degree(Aspect.CLARITY),
                opinion.degree(Aspect.PACE),
                opinion.degree(Aspect.CONFIDENCE),
                opinion.degree(Aspect.RECOMMENDATION),
                opinion.degree(Aspect.OVERALL),
                column(opinion.remark()),
                now);
    }

    boolean isSkipped(EnrolmentId enrolment) {
        return sql.count("SELECT COUNT(*) FROM courses_evaluation_skip WHERE enrolment_id = ?", enrolment.value()) > 0;
    }

    void skip(EnrolmentId enrolment, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_evaluation_skip (enrolment_id, skipped_at) VALUES (?, ?)",
                enrolment.value(),
                now);
    }

    static @Nullable String column(Remark remark) {
        return remark.isEmpty() ? null : remark.text();
    }

    private static Given<Opinion> given(Row row) throws SQLException {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            degrees.put(aspect, (int) row.number(aspect.word()));
        }
        Remark remark = new Remark(row.textIfAny("remark").orElse(""));
        return new Given<>(new Opinion(degrees, remark), row.instant("given_at"));
    }
}
