package org.muster.courses.studio.editing;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * A question that is to come into a bank.
 *
 * @param content as the document of a course has it, without an id and without its picture
 */
public record NewQuestion(JsonObject content, Optional<NewPicture> picture) {

    String module() {
        return content.getString("module");
    }
}
