package org.muster.courses.publishing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.courses.syllabus.Syllabus;

/** A small course that may be published, and ways to spoil it. */
public final class Courses {

    private JsonObject json;
    private final Map<String, byte[]> files = new TreeMap<>();

    private Courses() {
        json = read("""
                {"slug": "fire", "version": "1.0", "language": "en-GB", "title": "Fire", "title_cy": "Tân",
                 "prerequisites": [],
                 "assessment": {"draw": 3, "draw_per_module": {"m1": 2, "m2": 1}, "pass_mark_percent": 80, "attempts": 2,
                   "minutes": 5, "shuffle_options": true},
                 "media": [{"id": "p1", "file": "media/a.svg", "decorative": false, "alt": "A door", "width": 100,
                   "height": 80}],
                 "videos": [{"id": "film", "title": "Film", "file": null, "poster": "media/a.svg", "seconds": 10,
                   "transcript": "Words.", "captions": []}],
                 "scenarios": [{"id": "smoke", "title": "Smoke", "start": "a", "nodes": [
                   {"id": "a", "kind": "situation", "title": "A", "text": "Smoke.",
                    "choices": [{"id": "out", "text": "Out", "next": "b"}, {"id": "stay", "text": "Stay", "next": "a"}]},
                   {"id": "b", "kind": "ending", "tone": "good", "title": "B", "text": "Safe.", "choices": []}]}],
                 "modules": [
                   {"id": "m1", "title": "One", "lessons": [
                     {"id": "m1-l1", "title": "First", "minutes": 2, "body":
                       "<p>Hello</p><div data-block='video' data-id='film'></div><div data-block='knowledge-check' data-id='k1'></div>",
                      "knowledge_checks": [CHECK]},
                     {"id": "m1-l2", "title": "Second", "minutes": 3, "body": "<p>More</p>"}]},
                   {"id": "m2", "title": "Two", "lessons": [
                     {"id": "m2-l1", "title": "Third", "minutes": 4, "body":
                       "<div data-block='scenario' data-id='smoke'></div><div data-block='checklist' data-id='list'><h3>T</h3><ul><li>A</li><li>B</li></ul></div>"}]}],
                 "questions": [BANK]}""".replace("CHECK", choice("k1", "")).replace("BANK", bank()));
        files.put("media/a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    }

    public static Courses aCourse() {
        return new Courses();
    }

    /** Puts a value, written as JSON, at a place, written as a JSON pointer. */
    public Courses with(String pointer, String value) {
        return changed(
                patch -> patch.add(pointer, read("{\"v\": " + value + "}").get("v")));
    }

    public Courses without(String pointer) {
        return changed(patch -> patch.remove(pointer));
    }

    public Courses withoutFile(String name) {
        files.remove(name);
        return this;
    }

    public Courses withFile(String name) {
        files.put(name, new byte[] {1});
        return this;
    }

    public CourseDocument document() {
        return new CourseDocument(json, files);
    }

    public Proof proof() {
        return Proof.of(document());
    }

    public Syllabus syllabus() {
        return proof().syllabus();
    }

    private Courses changed(UnaryOperator<JsonPatchBuilder> change) {
        json = change.apply(Json.createPatchBuilder()).build().apply(json);
        return this;
    }

    /** Four questions of the first module, two of the second; the first option is right. */
    private static String bank() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(n -> choice("q" + n, n <= 4 ? "m1" : "m2"))
                .collect(Collectors.joining(","));
    }

    private static String choice(String id, String module) {
        return """
                {"id": "%s", "type": "single", "module": "%s", "points": 1, "stem": "Which?", "options": [
                  {"id": "a", "text": "A", "correct": true, "feedback": "Yes."},
                  {"id": "b", "text": "B", "correct": false, "feedback": "No."}]}""".formatted(id, module);
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
