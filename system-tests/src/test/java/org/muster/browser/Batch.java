package org.muster.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.records.rest.RecordStore;

/** Statements that are sent together; the registration tells them from all others. */
record Batch(String registration, List<String> ids) {

    private static final int SIZE = 20;

    /** What became of a batch. */
    enum Fate {
        WHOLE,
        NOT_THERE,
        HALF,
        DOUBLED
    }

    static Batch ofNewStatements() {
        List<String> ids = Stream.generate(UUID::randomUUID)
                .limit(SIZE)
                .map(UUID::toString)
                .toList();
        return new Batch(UUID.randomUUID().toString(), ids);
    }

    String json() {
        return ids.stream().map(this::statement).collect(Collectors.joining(",", "[", "]"));
    }

    private String statement(String id) {
        return """
                {"id":"%s","actor":{"account":{"homePage":"https://elsewhere.example","name":"nobody"}},
                "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
                "object":{"id":"https://elsewhere.example/pages/%s"},"context":{"registration":"%s"}}""".formatted(id, id, registration);
    }

    Fate in(RecordStore store) {
        String answered =
                store.get("registration", registration, "limit", "500").body();
        JsonArray statements =
                JsonParser.parseString(answered).getAsJsonObject().getAsJsonArray("statements");
        List<String> found = statements.asList().stream()
                .map(statement -> statement.getAsJsonObject().get("id").getAsString())
                .sorted()
                .toList();
        if (found.isEmpty()) {
            return Fate.NOT_THERE;
        }
        if (found.stream().distinct().count() < found.size()) {
            return Fate.DOUBLED;
        }
        return found.equals(ids.stream().sorted().toList()) ? Fate.WHOLE : Fate.HALF;
    }
}
