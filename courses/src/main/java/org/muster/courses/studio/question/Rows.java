package org.muster.courses.studio.question;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;

/** Lists in the document of a question, and the rows of its form. */
final class Rows {

    /** How many rows a form may send. */
    private static final int MOST = 40;

    private static final int BLANK = 2;

    private Rows() {}

    /** The numbers of the rows whose text was filled. */
    static List<Integer> filled(Fields form) {
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> !form.one("text-" + number).isBlank())
                .boxed()
                .toList();
    }

    /** Room for more behind {@code count} rows. */
    static Stream<QuestionRow> blank(int count) {
        return IntStream.rangeClosed(count + 1, Math.min(count + BLANK, MOST))
                .mapToObj(number -> QuestionRow.of(number, "", ""));
    }

    static List<JsonObject> objects(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    /** The thing of that id as it was; an empty one when it is new. */
    static JsonObject before(List<JsonObject> things, String id) {
        return things.stream()
                .filter(thing -> thing.getString("id", "").equals(id))
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The ids of the filled rows; a new row gets the next that is free. */
    static List<String> ids(Fields form, List<JsonObject> before, List<String> free) {
        Set<String> known =
                before.stream().map(thing -> thing.getString("id", "")).collect(Collectors.toSet());
        List<String> unused =
                new ArrayList<>(free.stream().filter(id -> !known.contains(id)).toList());
        List<String> ids = new ArrayList<>();
        for (int number : filled(form)) {
            String sent = form.one("id-" + number);
            boolean kept = known.contains(sent) && !ids.contains(sent);
            ids.add(kept || unused.isEmpty() ? sent : unused.remove(0));
        }
        return ids;
    }

    static List<String> letters() {
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> String.valueOf((char) letter))
                .toList();
    }

    static List<String> numbers() {
        return IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf).toList();
    }

    static JsonArray array(List<? extends JsonValue> values) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    static JsonArray textArray(List<String> texts) {
        JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }
}
