package org.muster.courses.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.GapQuestion.Gap;
import org.muster.courses.question.HotspotQuestion.Area;
import org.muster.courses.question.MatchingQuestion.Pair;
import org.muster.courses.question.MatchingQuestion.Target;
import org.muster.courses.question.OrderingQuestion.Item;

/** Reads questions from a course document. Pictures are found by the file they name. */
public final class QuestionReader {

    private final Function<String, @Nullable Picture> pictures;

    public QuestionReader(Function<String, @Nullable Picture> pictures) {
        this.pictures = pictures;
    }

    public Question read(JsonObject json) {
        String type = json.getString("type");
        return switch (type) {
            case ChoiceQuestion.SINGLE, ChoiceQuestion.MULTIPLE, ChoiceQuestion.TRUE_FALSE ->
                new ChoiceQuestion(wording(json), type, objects(json, "options", QuestionReader::option));
            case "matching" -> matching(json);
            case "ordering" ->
                new OrderingQuestion(
                        wording(json),
                        objects(json, "items", QuestionReader::item),
                        texts(json, "presented"),
                        said(json));
            case "text" -> new TextQuestion(wording(json), texts(json, "accepted"), said(json));
            case "numeric" -> numeric(json);
            case "gap" -> new GapQuestion(wording(json), objects(json, "gaps", QuestionReader::gap), said(json));
            case "hotspot" -> new HotspotQuestion(wording(json), objects(json, "areas", QuestionReader::area));
            default -> throw new RuleBroken("courses.publish.question-type", json.getString("id"), type);
        };
    }

    private Wording wording(JsonObject json) {
        return new Wording(
                json.getString("id"),
                json.getString("stem"),
                json.getInt("points", 1),
                json.getString("module", ""),
                json.containsKey("image")
                        ? pictures.apply(json.getJsonObject("image").getString("file"))
                        : null,
                Tags.in(json));
    }

    private static Option option(JsonObject json) {
        return new Option(
                json.getString("id"),
                json.getString("text", json.getString("label", "")),
                json.getBoolean("correct"),
                json.getString("feedback", ""));
    }

    private static Area area(JsonObject json) {
        return new Area(option(json), json.getInt("x"), json.getInt("y"), json.getInt("width"), json.getInt("height"));
    }

    private static Item item(JsonObject json) {
        return new Item(json.getString("id"), json.getString("text"));
    }

    private static Gap gap(JsonObject json) {
        return new Gap(json.getString("id"), texts(json, "accepted"));
    }

    private MatchingQuestion matching(JsonObject json) {
        Set<String> rights = new LinkedHashSet<>(texts(json, "presented_right"));
        rights.addAll(objects(json, "pairs", pair -> pair.getString("right")));
        rights.addAll(texts(json, "extra_right"));
        List<String> sides = new ArrayList<>(rights);
        Function<String, String> id = right -> "r" + (sides.indexOf(right) + 1);
        List<Pair> pairs = objects(
                json,
                "pairs",
                pair -> new Pair(pair.getString("id"), pair.getString("left"), id.apply(pair.getString("right"))));
        List<Target> targets =
                sides.stream().map(right -> new Target(id.apply(right), right)).toList();
        return new MatchingQuestion(wording(json), pairs, targets, said(json));
    }

    private NumericQuestion numeric(JsonObject json) {
        return new NumericQuestion(
                wording(json),
                json.getJsonNumber("value").bigDecimalValue(),
                json.getJsonNumber("tolerance").bigDecimalValue(),
                json.getString("unit", ""),
                said(json));
    }

    private static Feedback said(JsonObject json) {
        JsonObject words = json.getJsonObject("feedback");
        if (words == null) {
            return Feedback.always("");
        }
        return words.containsKey("all")
                ? Feedback.always(words.getString("all"))
                : new Feedback(
                        words.getString("correct", ""),
                        words.getString("incorrect", ""),
                        objects(json, "known_wrong", QuestionReader::foreseen));
    }

    private static Feedback.Foreseen foreseen(JsonObject json) {
        JsonValue answer = json.get("answer");
        String text = answer instanceof JsonString string ? string.getString() : String.valueOf(answer);
        return new Feedback.Foreseen(text, json.getString("feedback"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    private static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(read) : List.of();
    }
}
