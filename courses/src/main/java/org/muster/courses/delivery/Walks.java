package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.question.Response;

/** The choices people made in scenarios. */
@ApplicationScoped
class Walks {

    @Inject
    Sql sql;

    Map<String, List<String>> of(EnrolmentId enrolment) {
        return sql
                .list(
                        row -> Map.entry(
                                row.text("scenario_id"),
                                Response.fromJson(row.text("path")).parts()),
                        "SELECT scenario_id, path FROM courses_scenario_path WHERE enrolment_id = ?",
                        enrolment.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(EnrolmentId enrolment, String scenario, List<String> choices, Instant now) {
        sql.change("""
                INSERT INTO courses_scenario_path (enrolment_id, scenario_id, path, changed_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE path = VALUES(path), changed_at = VALUES(changed_at)""", enrolment.value(), scenario, new Response(choices).toJson(), now);
    }
}
