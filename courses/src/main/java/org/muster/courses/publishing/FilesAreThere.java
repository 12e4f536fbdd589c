package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.muster.courses.publishing.rule.Finding;

/** Every file that a course names came with it, and is a picture, a film or subtitles. */
final class FilesAreThere {

    private FilesAreThere() {}

    static Stream<Finding> check(CourseDocument document) {
        Stream<Finding> missing = named(document.json())
                .filter(file -> !document.files().containsKey(file))
                .map(file -> new Finding("courses.publish.file-missing", file));
        Stream<Finding> unknown = document.files().keySet().stream()
                .filter(file -> MediaType.of(file).isEmpty())
                .map(file -> new Finding("courses.publish.file-type", file));
        return Stream.concat(missing, unknown);
    }

    private static Stream<String> named(JsonValue value) {
        if (value instanceof JsonObject object) {
            Stream<String> here =
                    object.get("file") instanceof JsonString file ? Stream.of(file.getString()) : Stream.empty();
            return Stream.concat(here, object.values().stream().flatMap(FilesAreThere::named));
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().stream().flatMap(FilesAreThere::named)
                : Stream.empty();
    }
}
