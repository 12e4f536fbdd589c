package org.muster.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.muster.Repository;

/** The questions of a demonstration course as its documents have them: whoever learned it knows the right answers. */
record AnswerKey(Map<String, JsonObject> questions) {

    static AnswerKey of(String course) {
        Path place = Repository.file("courses/src/main/resources/demo/courses").resolve(course);
        Map<String, JsonObject> known = new HashMap<>();
        objects(read(place.resolve("questions.json")), "questions").forEach(each -> note(known, each));
        for (JsonObject module : objects(read(place.resolve("course.json")), "modules")) {
            for (JsonObject lesson : objects(module, "lessons")) {
                objects(lesson, "knowledge_checks").forEach(each -> note(known, each));
            }
        }
        return new AnswerKey(known);
    }

    String type(String question) {
        return question(question).get("type").getAsString();
    }

    JsonObject question(String question) {
        return Objects.requireNonNull(questions.get(question), question);
    }

    static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray all = json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static void note(Map<String, JsonObject> known, JsonObject question) {
        known.put(question.get("id").getAsString(), question);
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
