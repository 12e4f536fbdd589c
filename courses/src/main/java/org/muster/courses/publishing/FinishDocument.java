package org.muster.courses.publishing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.muster.core.kernel.JsonParts;

/**
 * Makes the document that is published from the one that was handed in: every lesson's HTML is cleaned, and every object that
 * names a file also says at which address it is served.
 */
final class FinishDocument {

    private static final String BODY = "body";
    private static final String FILE = "file";

    private final Map<String, String> addresses;
    private final LessonHtml html;

    FinishDocument(Map<String, String> addresses) {
        this.addresses = addresses;
        this.html = new LessonHtml(addresses);
    }

    JsonObject finish(JsonObject document) {
        JsonObjectBuilder finished = JsonParts.JSON.createObjectBuilder();
        document.forEach((name, value) -> finished.add(name, finish(name, value)));
        JsonValue file = document.get(FILE);
        if (file instanceof JsonString name && addresses.containsKey(name.getString())) {
            finished.add("address", addresses.getOrDefault(name.getString(), ""));
        }
        return finished.build();
    }

    private JsonValue finish(String name, JsonValue value) {
        if (name.equals(BODY) && value instanceof JsonString text) {
            return JsonParts.JSON.createValue(html.clean(text.getString()));
        }
        if (value instanceof JsonObject object) {
            return finish(object);
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY ? finishAll(name, value) : value;
    }

    private JsonValue finishAll(String name, JsonValue array) {
        JsonArrayBuilder finished = JsonParts.JSON.createArrayBuilder();
        array.asJsonArray().forEach(value -> finished.add(finish(name, value)));
        return finished.build();
    }
}
