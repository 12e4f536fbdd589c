package org.muster.courses.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** The questions of one attempt in their order, each with the order in which its options are shown. */
public record Draw(List<Drawn> questions) {

    private static final JsonProvider JSON = JsonProvider.provider();

    public Draw {
        questions = List.copyOf(questions);
    }

    public Optional<Drawn> question(String id) {
        return questions.stream().filter(drawn -> drawn.id().equals(id)).findFirst();
    }

    String toJson() {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        questions.forEach(drawn -> array.add(
                JSON.createObjectBuilder().add("id", drawn.id()).add("order", JSON.createArrayBuilder(drawn.order()))));
        return array.build().toString();
    }

    static Draw fromJson(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new Draw(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new Drawn(
                            each.getString("id"), each.getJsonArray("order").getValuesAs(JsonString::getString)))
                    .toList());
        }
    }

    /**
     * One question.
     *
     * @param order the ids of its options as they are shown; empty when they are shown as they stand
     */
    public record Drawn(String id, List<String> order) {

        public Drawn {
            order = List.copyOf(order);
        }
    }
}
