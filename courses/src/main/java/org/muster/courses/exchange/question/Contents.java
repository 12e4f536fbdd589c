package org.muster.courses.exchange.question;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** Writes questions as the course document has them. */
public final class Contents {

    private static final int LETTERS = 26;
    private static final String FEEDBACK = "feedback";

    private Contents() {}

    public static JsonEdit choice(QuestionKind kind, String stem, List<Answer> options) {
        return asked(kind, stem).with("options", numbered(options, Contents::option));
    }

    /** True comes first, as in every such question. */
    public static JsonEdit truth(String stem, boolean truth, String ofTrue, String ofFalse) {
        return choice(
                QuestionKind.TRUEFALSE,
                stem,
                List.of(new Answer("True", truth, ofTrue), new Answer("False", !truth, ofFalse)));
    }

    private static JsonObject option(String id, Answer answer) {
        return JsonEdit.empty()
                .with("id", id)
                .with("text", answer.text())
                .with("correct", answer.right())
                .with(FEEDBACK, answer.feedback())
                .json();
    }

    public static JsonEdit text(String stem, List<String> accepted) {
        return asked(QuestionKind.TEXT, stem).with("accepted", texts(accepted));
    }

    public static JsonEdit numeric(String stem, BigDecimal value, BigDecimal tolerance, String unit) {
        return asked(QuestionKind.NUMERIC, stem)
                .with("value", JsonParts.JSON.createValue(value))
                .with("tolerance", JsonParts.JSON.createValue(tolerance))
                .with("unit", unit);
    }

    /** The stem names the gaps {@code {1}}, {@code {2}} …, in this order. */
    public static JsonEdit gap(String stem, List<List<String>> accepted) {
        return asked(QuestionKind.GAP, stem).with("gaps", gapsOf(accepted));
    }

    private static JsonArray gapsOf(List<List<String>> accepted) {
        JsonArrayBuilder gaps = JsonParts.JSON.createArrayBuilder();
        IntStream.range(0, accepted.size())
                .mapToObj(at -> JsonEdit.empty()
                        .with("id", String.valueOf(at + 1))
                        .with("accepted", texts(accepted.get(at)))
                        .json())
                .forEach(gaps::add);
        return gaps.build();
    }

    /** Left sides with what belongs to them, and right sides that belong to none. */
    public static JsonEdit matching(String stem, List<Map.Entry<String, String>> pairs, List<String> extra) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        for (int at = 0; at < pairs.size(); at++) {
            array.add(JsonEdit.empty()
                    .with("id", String.valueOf(at + 1))
                    .with("left", pairs.get(at).getKey())
                    .with("right", pairs.get(at).getValue())
                    .json());
        }
        List<String> shown = Stream.concat(pairs.stream().map(Map.Entry::getValue), extra.stream())
                .distinct()
                .sorted()
                .toList();
        return asked(QuestionKind.MATCHING, stem)
                .with("pairs", array.build())
                .with("extra_right", texts(extra))
                .with("presented_right", texts(shown));
    }

    /** Shown from the last to the first, until somebody arranges them otherwise. */
    public static JsonEdit ordering(String stem, List<String> items) {
        List<String> shown = new ArrayList<>(
                IntStream.range(0, items.size()).mapToObj(Contents::letter).toList());
        Collections.reverse(shown);
        return asked(QuestionKind.ORDERING, stem)
                .with(
                        "items",
                        numbered(
                                items,
                                (id, item) -> JsonEdit.empty()
                                        .with("id", id)
                                        .with("text", item)
                                        .json()))
                .with("presented", texts(shown));
    }

    public static JsonEdit hotspot(String stem, List<Spot> spots) {
        return asked(QuestionKind.HOTSPOT, stem).with("areas", numbered(spots, (id, spot) -> spot.area(id)));
    }

    /** What is said after a right answer and after a wrong one. */
    public static JsonEdit said(JsonEdit question, String right, String wrong) {
        if (!right.isEmpty() || !wrong.isEmpty()) {
            JsonEdit words = right.equals(wrong)
                    ? JsonEdit.empty().with("all", right)
                    : JsonEdit.empty().with("correct", right).with("incorrect", wrong);
            question.with(FEEDBACK, words.json());
        }
        return question;
    }

    /** Wrong answers that people are known to give, and what is said of them. */
    public static JsonEdit foreseen(JsonEdit question, List<Answer> wrong) {
        if (!wrong.isEmpty()) {
            JsonArrayBuilder known = JsonParts.JSON.createArrayBuilder();
            wrong.forEach(answer -> known.add(JsonEdit.empty()
                    .with("answer", answer.text())
                    .with(FEEDBACK, answer.feedback())
                    .json()));
            question.with("known_wrong", known.build());
        }
        return question;
    }

    private static JsonEdit asked(QuestionKind kind, String stem) {
        return JsonEdit.empty().with("type", kind.type()).with("points", 1).with("stem", stem);
    }

    private static <T> JsonArray numbered(List<T> things, BiFunction<String, T, JsonObject> write) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        IntStream.range(0, things.size()).forEach(at -> array.add(write.apply(letter(at), things.get(at))));
        return array.build();
    }

    private static String letter(int at) {
        return at < LETTERS ? String.valueOf((char) ('a' + at)) : "x" + at;
    }

    private static JsonArray texts(Collection<String> texts) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }
}
