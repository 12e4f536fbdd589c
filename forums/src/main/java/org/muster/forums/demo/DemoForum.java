package org.muster.forums.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;

/** A forum of the demonstration's files. */
record DemoForum(JsonObject json) {

    private static final List<String> FILES = List.of("/demo/forums/forums.json", "/demo/forums/courses.json");

    static Stream<DemoForum> all() {
        return FILES.stream()
                .flatMap(file -> read(file).getJsonArray("forums").getValuesAs(JsonObject.class).stream())
                .map(DemoForum::new);
    }

    String id() {
        return json.getString("id");
    }

    String title() {
        return json.getString("title");
    }

    String about() {
        return json.getString("description", "");
    }

    /** {@code cohort}, {@code course}, or another word for a forum of everybody. */
    String kind() {
        return json.getString("kind");
    }

    String moderator() {
        return json.getString("moderator");
    }

    Stream<DemoThread> threads() {
        return json.getJsonArray("threads").getValuesAs(JsonObject.class).stream()
                .map(DemoThread::new);
    }

    private static JsonObject read(String file) {
        try (InputStream in = DemoForum.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (JsonReader reader = JsonParts.JSON.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
