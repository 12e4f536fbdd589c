package org.muster.forums.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.muster.forums.discussion.Writing;

/** A post of the demonstration's files. Its form key follows from its id, so that loading it twice loads it once. */
record DemoPost(JsonObject json) {

    String author() {
        return json.getString("author");
    }

    int day() {
        return json.getInt("day");
    }

    LocalTime time() {
        return LocalTime.parse(json.getString("time"));
    }

    boolean isAccepted() {
        return json.getBoolean("accepted", false);
    }

    /** What a moderator decided: {@code reason}, {@code by}, {@code day}, {@code time}. */
    Optional<JsonObject> moderation() {
        return part("moderation");
    }

    /** What somebody told the moderators: {@code reason}, {@code by}, {@code day}, {@code time}. */
    Optional<JsonObject> report() {
        return part("report");
    }

    UUID formKey() {
        return UUID.nameUUIDFromBytes(("demo:" + json.getString("id")).getBytes(StandardCharsets.UTF_8));
    }

    Writing writing() {
        return new Writing(json.getString("body"), formKey(), false);
    }

    private Optional<JsonObject> part(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? Optional.empty() : Optional.of(value.asJsonObject());
    }
}
