package org.muster.courses.studio.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.muster.core.kernel.JsonParts;

/** A document with some of its values changed; what is not named stays as it is. */
public final class JsonEdit {

    private final JsonObjectBuilder builder;

    private JsonEdit(JsonObject before) {
        this.builder = JsonParts.JSON.createObjectBuilder(before);
    }

    public static JsonEdit of(JsonObject before) {
        return new JsonEdit(before);
    }

    public static JsonEdit empty() {
        return new JsonEdit(JsonValue.EMPTY_JSON_OBJECT);
    }

    public JsonEdit with(String name, String value) {
        builder.add(name, value);
        return this;
    }

    public JsonEdit with(String name, int value) {
        builder.add(name, value);
        return this;
    }

    public JsonEdit with(String name, boolean value) {
        builder.add(name, value);
        return this;
    }

    public JsonEdit with(String name, JsonValue value) {
        builder.add(name, value);
        return this;
    }

    public JsonEdit without(String name) {
        builder.remove(name);
        return this;
    }

    public JsonObject json() {
        return builder.build();
    }

    public static JsonObject read(String text) {
        try (JsonReader reader = JsonParts.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
