package org.muster.courses.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.muster.core.kernel.JsonParts;

/** The demonstration's files. */
final class DemoFiles {

    private static final String FOLDER = "/demo/courses/";

    private DemoFiles() {}

    static byte[] bytes(String path) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + path + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static JsonObject json(String path) {
        try (JsonReader reader = JsonParts.JSON.createReader(new StringReader(text(path)))) {
            return reader.readObject();
        }
    }
}
