package org.muster.core.records.store;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.Definition;
import org.muster.core.records.statement.Incoming;

/**
 * What is said of activities, put together: the newest word on each property, and of names and descriptions each language
 * (1.0.3, part two, 2.4.4.1: how the store keeps definitions is its own affair).
 */
@ApplicationScoped
class KnownActivities {

    private static final int REMEMBERED = 5_000;
    private static final Set<String> LANGUAGES = Set.of("name", "description");

    @Inject
    Sql sql;

    @Inject
    Dictionary dictionary;

    @Inject
    Clock clock;

    @Inject
    AfterCommit afterCommit;

    /** What was said last of each activity and is put away already, so that saying it again costs nothing. */
    private final Map<String, String> said = new ConcurrentHashMap<>();

    Optional<String> definition(String activity) {
        return Optional.ofNullable(definitions(List.of(activity)).get(activity));
    }

    Map<String, String> definitions(Collection<String> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        row -> Map.entry(row.text("iri"), row.text("definition")),
                        "SELECT i.iri, a.definition FROM records_iri i JOIN records_activity a ON a.iri = i.id WHERE i.digest IN "
                                + Sql.marks(all.size()),
                        all.stream().map(Sha256::of).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the order of their IRIs, so that two who learn of the same activities do not wait for each other in a circle. */
    void learn(List<Numbered> statements) {
        Map<String, List<String>> news = new TreeMap<>();
        for (Numbered numbered : statements) {
            Incoming statement = numbered.statement();
            for (Definition definition : statement.definitions()) {
                String text = statement
                        .text()
                        .substring(definition.json().from(), definition.json().to());
                if (!text.equals(said.get(definition.activity()))) {
                    List<String> texts = news.computeIfAbsent(definition.activity(), iri -> new ArrayList<>());
                    if (!texts.contains(text)) {
                        texts.add(text);
                    }
                }
            }
        }
        news.forEach(this::learn);
    }

    private void learn(String activity, List<String> texts) {
        long iri = dictionary.iri(activity);
        JsonObject before = sql.first(
                        row -> row.text("definition"),
                        "SELECT definition FROM records_activity WHERE iri = ? FOR UPDATE",
                        iri)
                .map(KnownActivities::json)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        JsonObject after = before;
        for (String text : texts) {
            after = merged(after, json(text));
        }
        if (!after.equals(before)) {
            sql.change("""
                    INSERT INTO records_activity (iri, definition, changed_at) VALUES (?, ?, ?)
                    ON DUPLICATE KEY UPDATE definition = VALUES(definition), changed_at = VALUES(changed_at)""", iri, after.toString(), clock.instant());
        }
        afterCommit.run(() -> remember(activity, texts.get(texts.size() - 1)));
    }

    private void remember(String activity, String text) {
        if (said.size() >= REMEMBERED) {
            said.clear();
        }
        said.put(activity, text);
    }

    private static JsonObject merged(JsonObject before, JsonObject news) {
        JsonObjectBuilder merged = JSON.createObjectBuilder(before);
        news.forEach((name, value) -> merged.add(
                name,
                LANGUAGES.contains(name)
                                && before.get(name) instanceof JsonObject old
                                && value instanceof JsonObject fresh
                        ? both(old, fresh)
                        : value));
        return merged.build();
    }

    private static JsonValue both(JsonObject old, JsonObject fresh) {
        JsonObjectBuilder both = JSON.createObjectBuilder(old);
        fresh.forEach(both::add);
        return both.build();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
