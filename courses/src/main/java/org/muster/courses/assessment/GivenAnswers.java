package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;

/** The answers of an attempt, one row for each question; the last one saved counts. */
@ApplicationScoped
class GivenAnswers {

    @Inject
    Sql sql;

    /** By the question's id. */
    Map<String, GivenAnswer> of(AttemptId attempt) {
        return sql.list(GivenAnswer::of, """
                        SELECT question_id, response, flagged, saved_at FROM courses_attempt_answer
                        WHERE attempt_id = ?""", attempt.value()).stream()
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
    }

    void save(AttemptId attempt, GivenAnswer answer) {
        sql.change(
                """
                INSERT INTO courses_attempt_answer (attempt_id, question_id, response, flagged, saved_at)
                VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE response = VALUES(response), flagged = VALUES(flagged),
                    saved_at = VALUES(saved_at)""",
                attempt.value(),
                answer.question(),
                answer.response().toJson(),
                answer.flagged(),
                answer.savedAt());
    }
}
