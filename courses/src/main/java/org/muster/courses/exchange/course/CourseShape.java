package org.muster.courses.exchange.course;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.Piece;

/** Whether a document is a course that the studio can show, however unfinished it is. */
final class CourseShape {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final List<String> TEXTS = List.of("audience", "objectives");
    private static final List<String> OBJECTS = List.of("prerequisites", "scenarios", "videos", "media");

    private CourseShape() {}

    /** {@link RuleBroken} names what is not as it should be. */
    static void require(JsonObject course) {
        for (String text : List.of("slug", "title", "language")) {
            check(course.get(text) instanceof JsonString, text);
        }
        check(course.get("assessment") instanceof JsonObject, "assessment");
        TEXTS.forEach(list -> requireList(course, list, JsonString.class::isInstance));
        OBJECTS.forEach(list -> requireList(course, list, JsonObject.class::isInstance));
        requireParts(course, "modules");
        requireParts(course, "questions");
        Limits.title(course.getString("title"));
        List<Piece> pieces = CourseParts.of(course).pieces();
        if (pieces.size() > Limits.PARTS) {
            throw new RuleBroken("studio.parts.many", Limits.PARTS);
        }
        Set<String> names = new HashSet<>();
        pieces.forEach(piece -> check(names.add(piece.name()), piece.name()));
    }

    static void requireReadable(JsonObject course, Map<String, String> addresses) {
        Checked checked = Checked.of(course, addresses);
        if (checked.syllabus().isEmpty()) {
            throw new RuleBroken(
                    "exchange.course.shape", checked.findings().get(0).place());
        }
    }

    static boolean isReadable(JsonObject question) {
        try {
            new QuestionReader(file -> null).read(question);
            return true;
        } catch (NullPointerException | ClassCastException | RuleBroken unlike) {
            return false;
        }
    }

    private static void requireParts(JsonObject owner, String list) {
        requireList(owner, list, JsonObject.class::isInstance);
        JsonArray parts = owner.containsKey(list) ? owner.getJsonArray(list) : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonObject part : parts.getValuesAs(JsonObject.class)) {
            check(
                    part.get("id") instanceof JsonString id
                            && ID.matcher(id.getString()).matches(),
                    list + ".id");
            requireParts(part, "lessons");
            requireParts(part, "knowledge_checks");
        }
    }

    private static void requireList(JsonObject owner, String list, Predicate<JsonValue> each) {
        JsonValue value = owner.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY);
        check(value instanceof JsonArray array && array.stream().allMatch(each), list);
    }

    private static void check(boolean holds, String place) {
        if (!holds) {
            throw new RuleBroken("exchange.course.shape", place);
        }
    }
}
