package org.muster.courses.exchange.course;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;

/** Reads JSON of strangers. */
final class ReadDocument {

    private ReadDocument() {}

    static JsonObject of(byte[] content) {
        try (JsonReader reader = JsonParts.JSON.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw new RuleBroken("exchange.course.json");
        }
    }
}
