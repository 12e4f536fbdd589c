package org.muster.courses.assessment;

import java.sql.SQLException;
import java.time.Instant;
import org.muster.core.kernel.database.Row;
import org.muster.courses.question.Response;

/**
 * An answer as it was saved last.
 *
 * @param flagged whether the person wants to come back to it
 */
public record GivenAnswer(String question, Response response, boolean flagged, Instant savedAt) {

    static GivenAnswer of(Row row) throws SQLException {
        return new GivenAnswer(
                row.text("question_id"),
                Response.fromJson(row.text("response")),
                row.yes("flagged"),
                row.instant("saved_at"));
    }

    public boolean isAnswered() {
        return !response.isBlank();
    }
}
