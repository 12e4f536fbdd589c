package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/** The files that a course document names. */
public final class NamedFiles {

    private NamedFiles() {}

    public static Stream<String> in(JsonValue value) {
        if (value instanceof JsonObject object) {
            Stream<String> here =
                    object.get("file") instanceof JsonString file ? Stream.of(file.getString()) : Stream.empty();
            return Stream.concat(here, object.values().stream().flatMap(NamedFiles::in));
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().stream().flatMap(NamedFiles::in)
                : Stream.empty();
    }
}
