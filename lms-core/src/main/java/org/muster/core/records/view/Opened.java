package org.muster.core.records.view;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/**
 * One statement, whole.
 *
 * @param json as it came, in lines that people can read
 * @param redacted whether an erasure took somebody out of it
 */
public record Opened(Told told, String json, boolean redacted) {

    private static final String SAYS_SO = "/xapi/extensions/redacted";

    static Opened of(Told told, Kept kept) {
        JsonObject json = kept.json();
        return new Opened(told, pretty(json), isRedacted(json));
    }

    private static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip();
    }

    private static boolean isRedacted(JsonObject json) {
        return json.get("context") instanceof JsonObject context
                && context.get("extensions") instanceof JsonObject extensions
                && extensions.keySet().stream().anyMatch(extension -> extension.endsWith(SAYS_SO));
    }
}
