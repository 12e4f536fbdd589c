package org.muster.courses.assessment;

import java.time.Instant;
import org.muster.courses.question.Response;

/**
 * An answer as it was saved last.
 *
 * @param flagged whether the person wants to come back to it
 */
public record GivenAnswer(String question, Response response, boolean flagged, Instant savedAt) {

    public boolean isAnswered() {
        return !response.isBlank();
    }
}
