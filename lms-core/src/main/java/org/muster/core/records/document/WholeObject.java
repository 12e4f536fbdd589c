package org.muster.core.records.document;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;

/**
 * Reads a JSON object that is all there is; a reader of JSON-P alone would not see what follows it. Documents are their makers' own
 * and may lie deeper than statements.
 */
final class WholeObject {

    private WholeObject() {}

    /** @throws JsonException when it is something else */
    static JsonObject in(String text) {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new JsonException("This is no object");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new JsonException("Something follows the object");
            }
            return object;
        }
    }
}
