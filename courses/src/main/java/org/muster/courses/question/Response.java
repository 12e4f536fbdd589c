package org.muster.courses.question;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/**
 * What somebody answered, in parts whose meaning the question knows: chosen ids, one text, a position for each item. Kept as
 * it was given, so that the form can be shown again.
 */
public record Response(List<String> parts) {

    /** Asked for once: finding the provider takes longer than writing a response. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public static final Response NONE = new Response(List.of());

    public Response {
        parts = List.copyOf(parts);
    }

    public static Response of(String... parts) {
        return new Response(List.of(parts));
    }

    /** Whether nothing was answered at all. */
    public boolean isBlank() {
        return parts.stream().allMatch(String::isBlank);
    }

    /** The part at a place, or empty text when there is none. */
    public String part(int place) {
        return place < parts.size() ? parts.get(place) : "";
    }

    public boolean holds(String part) {
        return parts.contains(part);
    }

    public String toJson() {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        parts.forEach(array::add);
        return array.build().toString();
    }

    public static Response fromJson(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new Response(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
