package org.muster.courses.question;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;

/** What a question is filed under beside its module: words of its author, small and capital letters alike. */
public record Tags(List<String> words) {

    /** The most tags of a question. */
    public static final int MOST = 10;

    /** The most letters of a tag. */
    public static final int LONGEST = 40;

    public static final Tags NONE = new Tags(List.of());

    private static final String FIELD = "tags";

    /** As they were written, each once. {@link RuleBroken} for too many or too long ones. */
    public static Tags of(Collection<String> written) {
        Map<String, String> tags = new LinkedHashMap<>();
        written.stream()
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> tags.putIfAbsent(folded(word), word));
        if (tags.size() > MOST || tags.values().stream().anyMatch(word -> word.length() > LONGEST)) {
            throw new RuleBroken("studio.question.tags.rule", MOST, LONGEST, FIELD);
        }
        return new Tags(List.copyOf(tags.values()));
    }

    /** Separated by commas or line ends. */
    public static Tags written(String field) {
        return of(List.of(field.split("[,\\r\\n]")));
    }

    public static Tags in(JsonObject question) {
        return question.containsKey(FIELD)
                ? new Tags(question.getJsonArray(FIELD).getValuesAs(JsonString::getString))
                : NONE;
    }

    public boolean has(String tag) {
        return words.stream().anyMatch(word -> folded(word).equals(folded(tag)));
    }

    public JsonArray json() {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        words.forEach(array::add);
        return array.build();
    }

    /** How tags are compared. */
    public static String folded(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
