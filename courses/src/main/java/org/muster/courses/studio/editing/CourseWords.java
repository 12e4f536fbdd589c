package org.muster.courses.studio.editing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.muster.core.kernel.JsonParts;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;

/**
 * What the catalogue says of a course.
 *
 * @param welsh the title in Welsh; empty text when there is none
 */
public record CourseWords(
        String title, String welsh, String summary, String language, List<String> audience, List<String> objectives) {

    JsonObject in(JsonObject document) {
        JsonEdit edit = JsonEdit.of(document)
                .with("title", Limits.title(title))
                .with("summary", Limits.text("summary", summary))
                .with("language", language)
                .with("audience", array(audience))
                .with("objectives", array(objectives));
        return (welsh.isBlank() ? edit.without("title_cy") : edit.with("title_cy", Limits.title(welsh))).json();
    }

    private static JsonArray array(List<String> lines) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        lines.forEach(line -> array.add(Limits.text("audience", line)));
        return array.build();
    }
}
