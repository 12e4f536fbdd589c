package org.muster.courses.studio.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.muster.core.kernel.JsonParts;

/** A piece of a document whose files have other names: where it names them, and where its text shows them. */
final class Renamed {

    private static final String FILE = "file";
    private static final String POSTER = "poster";
    private static final String BODY = "body";

    private final Map<String, String> files;

    Renamed(Map<String, String> files) {
        this.files = files;
    }

    JsonObject of(JsonObject object) {
        JsonObjectBuilder copy = JsonParts.JSON.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name, value(name, value)));
        return copy.build();
    }

    private JsonValue value(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return switch (name) {
                case FILE, POSTER -> JsonParts.JSON.createValue(nameOf(text.getString()));
                case BODY -> JsonParts.JSON.createValue(Sources.renamed(text.getString(), this::nameOf));
                default -> value;
            };
        }
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return value;
        }
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        value.asJsonArray().forEach(each -> array.add(value("", each)));
        return array.build();
    }

    private String nameOf(String file) {
        return files.getOrDefault(file, file);
    }
}
