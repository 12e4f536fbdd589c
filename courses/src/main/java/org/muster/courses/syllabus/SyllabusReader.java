package org.muster.courses.syllabus;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.Question;
import org.muster.courses.question.QuestionReader;

/** Reads a course document, which is JSON with the lessons' HTML in it. What is missing or misspelt breaks a rule. */
public final class SyllabusReader {

    private SyllabusReader() {}

    public static Syllabus read(String document) {
        try (JsonReader reader = JsonParts.JSON.createReader(new StringReader(document))) {
            return read(reader.readObject());
        } catch (JsonException e) {
            throw new RuleBroken("courses.publish.document", String.valueOf(e.getMessage()));
        }
    }

    public static Syllabus read(JsonObject json) {
        try {
            return syllabus(json);
        } catch (NullPointerException | ClassCastException e) {
            throw new RuleBroken("courses.publish.document", String.valueOf(e.getMessage()));
        }
    }

    private static Syllabus syllabus(JsonObject json) {
        Media media = MediaReader.media(json);
        QuestionReader questions = new QuestionReader(media::picture);
        return new Syllabus(
                cover(json),
                objects(json, "prerequisites", each -> each.getString("course")),
                modules(json, questions),
                objects(json, "scenarios", ScenarioReader::scenario),
                objects(json, "videos", video -> MediaReader.video(video, media)),
                media,
                objects(json, "questions", questions::read),
                rules(json.getJsonObject("assessment")));
    }

    private static Cover cover(JsonObject json) {
        String language = json.getString("language");
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(language, json.getString("title"));
        if (json.containsKey("title_cy")) {
            titles.put("cy", json.getString("title_cy"));
        }
        return new Cover(
                json.getString("slug"),
                json.getString("version"),
                language,
                Map.copyOf(titles),
                json.getString("summary", ""),
                texts(json, "audience"),
                texts(json, "objectives"));
    }

    private static List<Module> modules(JsonObject json, QuestionReader questions) {
        List<Module> modules = new ArrayList<>();
        for (JsonObject module : objects(json, "modules", Function.identity())) {
            modules.add(new Module(
                    module.getString("id"),
                    modules.size() + 1,
                    module.getString("title"),
                    module.getString("summary", ""),
                    objects(module, "lessons", lesson -> lesson(lesson, questions))));
        }
        return List.copyOf(modules);
    }

    private static Lesson lesson(JsonObject json, QuestionReader questions) {
        List<Question> checks = objects(json, "knowledge_checks", questions::read);
        return new Lesson(
                json.getString("id"),
                json.getString("title"),
                json.getInt("minutes", 0),
                Blocks.of(json.getString("body")),
                checks);
    }

    private static Map<String, Integer> counts(JsonObject json, String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (json.containsKey(name)) {
            json.getJsonObject(name).forEach((each, count) -> counts.put(each, ((JsonNumber) count).intValue()));
        }
        return Map.copyOf(counts);
    }

    private static AssessmentRules rules(JsonObject json) {
        return new AssessmentRules(
                json.getInt("draw"),
                counts(json, "draw_per_module"),
                counts(json, "draw_per_tag"),
                json.getInt("pass_mark_percent"),
                json.getInt("attempts"),
                json.getInt("minutes", 0),
                json.getInt("webinars", 0),
                json.getBoolean("shuffle_options", false),
                Review.in(json),
                new Conduct(
                        json.getInt("limit_minutes", 0),
                        json.getInt("wait_hours", 0),
                        json.getBoolean("honesty", false),
                        json.getBoolean("practice", false)));
    }

    static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name)
                ? List.copyOf(json.getJsonArray(name).getValuesAs(JsonString::getString))
                : List.of();
    }

    static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonValue::asJsonObject).stream()
                        .map(read)
                        .toList()
                : List.of();
    }
}
