package org.muster.certificates.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;

/** The demonstration's files, which other modules brought along. */
final class DemoFiles {

    private static final List<String> COURSES = List.of("act-awareness", "act-security");

    private DemoFiles() {}

    static Stream<JsonObject> courses() {
        return COURSES.stream().map(slug -> json("/demo/courses/" + slug + "/course.json"));
    }

    static Stream<JsonObject> organisations() {
        return json("/demo/people/organisations.json")
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream();
    }

    /** How people stand towards courses. */
    static Stream<JsonObject> states() {
        return json("/demo/courses/states.json").getJsonArray("states").getValuesAs(JsonObject.class).stream();
    }

    static Stream<JsonObject> states(String state) {
        return states().filter(one -> one.getString("state").equals(state));
    }

    private static JsonObject json(String resource) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            try (JsonReader reader = JsonParts.JSON.createReader(file)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
