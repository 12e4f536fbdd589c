package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.question.Response;

/** The last answers to the questions that do not count. */
@ApplicationScoped
class CheckAnswers {

    @Inject
    Sql sql;

    List<CheckAnswer> of(EnrolmentId enrolment) {
        return sql.list(
                row -> new CheckAnswer(
                        row.text("question_id"), Response.fromJson(row.text("response")), row.yes("correct")),
                "SELECT question_id, response, correct FROM courses_check_answer WHERE enrolment_id = ?",
                enrolment.value());
    }

    void save(EnrolmentId enrolment, CheckAnswer answer, Instant now) {
        sql.change("""
                INSERT INTO courses_check_answer (enrolment_id, question_id, response, correct, tries, answered_at)
                VALUES (?, ?, ?, ?, 1, ?)
                ON DUPLICATE KEY UPDATE response = VALUES(response), correct = VALUES(correct), tries = tries + 1,
                    answered_at = VALUES(answered_at)""", enrolment.value(), answer.question(), answer.response().toJson(), answer.right(), now);
    }
}
