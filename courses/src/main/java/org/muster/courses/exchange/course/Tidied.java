package org.muster.courses.exchange.course;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.LessonText;

/** A document with the texts of its lessons as a draft keeps them, and the questions that can be read; says what was left out. */
record Tidied(LessonText text, List<Notice> lines) {

    /** Said of lessons that lost formatting; pages of other systems always do. */
    static final String CLEANED = "exchange.course.cleaned";

    private static final String BODY = "body";
    private static final String CHECKS = "knowledge_checks";

    JsonObject of(JsonObject course) {
        JsonObject taught = each(
                course,
                "modules",
                module -> Optional.of(each(module, "lessons", lesson -> Optional.of(lesson(lesson)))));
        return each(taught, "questions", this::readable);
    }

    private JsonObject lesson(JsonObject lesson) {
        String sent = lesson.get(BODY) instanceof JsonString body ? body.getString() : "";
        String kept = kept(lesson, sent);
        if (!kept.equals(sent.strip())) {
            lines.add(Notice.of(Place.item(lesson.getString("title", lesson.getString("id"))), CLEANED));
        }
        JsonObject asking = each(lesson, CHECKS, this::readable);
        return JsonEdit.of(asking).with(BODY, withoutGone(kept, lesson, asking)).json();
    }

    private String kept(JsonObject lesson, String sent) {
        try {
            return text.kept(sent);
        } catch (RuleBroken tooLong) {
            lines.add(Notice.of(
                    Place.item(lesson.getString("title", "")),
                    tooLong.key(),
                    tooLong.arguments().toArray()));
            return "";
        }
    }

    private static String withoutGone(String body, JsonObject before, JsonObject after) {
        List<JsonObject> left = list(after, CHECKS).getValuesAs(JsonObject.class);
        return list(before, CHECKS).getValuesAs(JsonObject.class).stream()
                .filter(check -> !left.contains(check))
                .map(check -> check.getString("id"))
                .reduce(body, CheckPlaces::without, (one, other) -> one);
    }

    private Optional<JsonObject> readable(JsonObject question) {
        if (CourseShape.isReadable(question)) {
            return Optional.of(question);
        }
        lines.add(Notice.of(Place.item(question.getString("id")), "exchange.course.question"));
        return Optional.empty();
    }

    private static JsonObject each(JsonObject owner, String list, Function<JsonObject, Optional<JsonObject>> change) {
        JsonArrayBuilder changed = JsonParts.JSON.createArrayBuilder();
        for (JsonObject part : list(owner, list).getValuesAs(JsonObject.class)) {
            change.apply(part).ifPresent(changed::add);
        }
        return owner.containsKey(list)
                ? JsonEdit.of(owner).with(list, changed.build()).json()
                : owner;
    }

    private static JsonArray list(JsonObject owner, String list) {
        return owner.containsKey(list) ? owner.getJsonArray(list) : JsonValue.EMPTY_JSON_ARRAY;
    }
}
