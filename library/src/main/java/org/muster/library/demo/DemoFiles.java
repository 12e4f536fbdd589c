package org.muster.library.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.core.kernel.JsonParts;

/** The demonstration's files. */
final class DemoFiles {

    private static final String FOLDER = "/demo/";

    private DemoFiles() {}

    static List<JsonObject> resources() {
        return json("library/library.json").getJsonArray("resources").getValuesAs(JsonObject.class);
    }

    static List<JsonObject> studies() {
        return json("library/what-works.json").getJsonArray("entries").getValuesAs(JsonObject.class);
    }

    static String text(String path) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(String path) {
        try (JsonReader reader = JsonParts.JSON.createReader(new StringReader(text(path)))) {
            return reader.readObject();
        }
    }
}
