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

    /** Whose statements they are. */
    static final String ACTOR = "{\"account\":{\"homePage\":\"https://elsewhere.example\",\"name\":\"nobody\"}}";

    /** What the IRIs of their activities begin with. */
    static final String ACTIVITIES = "https://elsewhere.example/pages/";

    private static final int SIZE = 20;

    /** What became of a batch. */
    enum Fate {
        WHOLE,
        NOT_THERE,
        HALF,
        DOUBLED
    }

    static Batch ofNewStatements() {
        return ofNewStatements(SIZE);
    }

    static Batch ofNewStatements(int count) {
        List<String> ids = Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(UUID::toString)
                .toList();
        return new Batch(UUID.randomUUID().toString(), ids);
    }

    String json() {
        return ids.stream().map(this::statement).collect(Collectors.joining(",", "[", "]"));
    }

    private String statement(String id) {
        return """
                {"id":"%s","actor":%s,
                "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
                "object":{"id":"%s%s"},"context":{"registration":"%s"}}""".formatted(id, ACTOR, ACTIVITIES, id, registration);
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
