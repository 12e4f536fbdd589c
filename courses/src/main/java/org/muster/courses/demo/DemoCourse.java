package org.muster.courses.demo;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;
import org.muster.courses.publishing.CourseDocument;

/** A course of the demonstration: a folder of files made into one course document. */
public final class DemoCourse {

    private final String slug;
    private final JsonObject json;

    DemoCourse(String slug) {
        this.slug = slug;
        this.json = DemoFiles.json(slug + "/course.json");
    }

    /** All of them; a course comes after those it builds on. */
    public static List<DemoCourse> all() {
        return Stream.of("act-awareness", "act-security").map(DemoCourse::new).toList();
    }

    String slug() {
        return slug;
    }

    String title() {
        return json.getString("title");
    }

    /** Versions by number and the day they were published, counted from today; the oldest first. */
    public List<Release> releases() {
        Stream<Release> earlier = json.getJsonArray("previous_versions").getValuesAs(Release::of).stream();
        return Stream.concat(earlier, Stream.of(Release.of(json))).toList();
    }

    /** The document of a version: all have the same content. */
    public CourseDocument document(String number) {
        JsonObjectBuilder document = JsonParts.JSON.createObjectBuilder(json);
        document.add("version", number);
        document.add("assessment", assessment());
        document.add("modules", inlined(json.getJsonArray("modules")));
        document.add("questions", DemoFiles.json(slug + "/questions.json").getJsonArray("questions"));
        return new CourseDocument(document.build(), files());
    }

    private JsonObject assessment() {
        JsonObject accreditation = json.getJsonObject("accreditation");
        return JsonParts.JSON
                .createObjectBuilder(json.getJsonObject("assessment"))
                .add("pass_mark_percent", accreditation.getInt("pass_mark_percent"))
                .add("attempts", accreditation.getInt("attempts"))
                .build();
    }

    /** Lessons name a file as their body; the document holds what is in it. */
    private JsonValue inlined(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = JsonParts.JSON.createObjectBuilder();
            object.forEach((name, each) -> copy.add(name, name.equals("body") ? body(each) : inlined(each)));
            return copy.build();
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return value;
        }
        JsonArrayBuilder copy = JsonParts.JSON.createArrayBuilder();
        value.asJsonArray().forEach(each -> copy.add(inlined(each)));
        return copy.build();
    }

    private JsonValue body(JsonValue file) {
        return JsonParts.JSON.createValue(DemoFiles.text(slug + "/" + ((JsonString) file).getString()));
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        Stream<JsonObject> captions = json.getJsonArray("videos").getValuesAs(JsonObject.class).stream()
                .flatMap(video -> video.getJsonArray("captions").getValuesAs(JsonObject.class).stream());
        Stream.concat(json.getJsonArray("media").getValuesAs(JsonObject.class).stream(), captions)
                .map(each -> each.getString("file"))
                .forEach(file -> files.put(file, DemoFiles.bytes(slug + "/" + file)));
        return files;
    }

    /** A version and the day it was published, counted from today. */
    public record Release(String number, int day) {

        static Release of(JsonValue json) {
            return new Release(
                    json.asJsonObject().getString("version"),
                    json.asJsonObject().getInt("released_day"));
        }
    }
}
