package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.question.Fields;

/** The picture that a question asks about: one of the draft's. */
@ApplicationScoped
class QuestionPicture {

    JsonObject put(JsonObject document, Fields form, JsonObject question) {
        String file = form.one("picture");
        if (file.isEmpty() || file.equals(fileOf(question))) {
            return question;
        }
        JsonObject item = MediaItems.find(document, file).orElseThrow(() -> new RuleBroken("studio.picture.unknown"));
        JsonObject image = JsonEdit.empty()
                .with("file", file)
                .with("alt", item.getString("alt", ""))
                .with("width", item.getInt("width", 0))
                .with("height", item.getInt("height", 0))
                .json();
        return JsonEdit.of(question).with("image", image).json();
    }

    private static String fileOf(JsonObject question) {
        return question.get("image") instanceof JsonObject image ? image.getString("file", "") : "";
    }
}
