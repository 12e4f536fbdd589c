package org.muster.courses.assessment;

import java.sql.SQLException;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.question.Response;

/**
 * What saving an answer has to know, read at once.
 *
 * @param saved the answer that was saved before, blank when none was
 */
record OpenAttempt(UUID enrolment, PersonId person, CourseVersionId version, Draw draw, Response saved) {

    static final String QUERY = """
            SELECT e.id, e.person_id, e.version_id, a.draw, w.response
            FROM courses_attempt a
            JOIN courses_enrolment e ON e.id = a.enrolment_id
            LEFT JOIN courses_attempt_answer w ON w.attempt_id = a.id AND w.question_id = ?
            WHERE a.id = ? AND a.enrolment_id = ?""";

    static OpenAttempt of(Row row) throws SQLException {
        return new OpenAttempt(
                row.id("id"),
                new PersonId(row.id("person_id")),
                new CourseVersionId(row.id("version_id")),
                Draw.fromJson(row.text("draw")),
                row.textIfAny("response").map(Response::fromJson).orElse(Response.NONE));
    }
}
