package org.muster.alerts.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.muster.core.kernel.JsonParts;

/** A file of the demonstration. */
final class DemoFile {

    private DemoFile() {}

    static List<JsonObject> objects(String file, String array) {
        try (InputStream in = DemoFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (JsonReader reader = JsonParts.JSON.createReader(in)) {
                return reader.readObject().getJsonArray(array).getValuesAs(JsonObject.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
