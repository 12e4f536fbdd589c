package org.muster.courses.exchange.question;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A question of a file that can be taken.
 *
 * @param category what the file files it under; empty text when under nothing
 * @param content as the course document has it, without id and module
 * @param notices what the question lost on the way
 */
public record ImportedQuestion(
        Place place, String category, JsonObject content, Optional<ImportedPicture> picture, List<Notice> notices) {

    public String type() {
        return content.getString("type");
    }

    public String stem() {
        return content.getString("stem");
    }
}
