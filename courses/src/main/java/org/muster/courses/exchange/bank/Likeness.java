package org.muster.courses.exchange.bank;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.editing.EditedDraft;

/** By what two questions look the same: kind, words and answers in any order, without regard to case, space and remarks. */
final class Likeness {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> ASKED = Set.of(
            "stem",
            "options",
            "text",
            "accepted",
            "gaps",
            "pairs",
            "left",
            "right",
            "extra_right",
            "items",
            "areas",
            "value",
            "tolerance");

    private Likeness() {}

    /** Those of the bank of a draft. */
    static Set<String> in(EditedDraft edited) {
        return edited.all(PartKind.QUESTION).stream()
                .map(part -> of(part.piece().content()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static String of(JsonObject question) {
        String answers = words("", question).sorted().collect(Collectors.joining("\n"));
        return question.getString("type", "") + "\n" + answers;
    }

    private static Stream<String> words(String name, JsonValue value) {
        if (value instanceof JsonObject object && object.containsKey("correct")) {
            return Stream.of(
                    word(object.getString("text", object.getString("label", ""))) + "=" + object.get("correct"));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .filter(entry -> ASKED.contains(entry.getKey()))
                    .flatMap(entry -> words(entry.getKey(), entry.getValue()));
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            return value.asJsonArray().stream().flatMap(each -> words(name, each));
        }
        return Stream.of(name + ":" + word(value));
    }

    private static String word(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        return word(value instanceof JsonString string ? string.getString() : String.valueOf(value));
    }

    private static String word(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
