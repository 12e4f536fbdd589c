package org.muster.core.records.view;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.statement.Verbs;

/**
 * A statement as people read it.
 *
 * @param place where it stands in the order of storing
 * @param person whose it is, when it is one of ours
 * @param who a name of theirs; for those who are none of ours what the statement calls them by
 * @param verb what was done, as a word
 * @param what what it was done to: its name, or its IRI
 */
public record Told(
        long place,
        UUID id,
        Instant at,
        Optional<PersonId> person,
        String who,
        String verb,
        String verbIri,
        String what,
        String activity,
        Outcome outcome,
        Optional<UUID> registration) {

    static Told of(Kept kept, JsonObject json, Locale locale) {
        Parts parts = new Parts(json, locale);
        return new Told(
                kept.place(),
                kept.id(),
                kept.happenedAt(),
                Optional.empty(),
                parts.who(),
                parts.verb(),
                parts.verbIri(),
                parts.what(),
                parts.activity(),
                Outcome.of(json, kept.voided() && !parts.verbIri().equals(Verbs.VOIDED)),
                parts.registration());
    }

    /** What an IRI ends with: {@code completed}. */
    public static String lastWord(String iri) {
        return Parts.lastWord(iri);
    }

    Told by(PersonId learner, String name) {
        return new Told(
                place, id, at, Optional.of(learner), name, verb, verbIri, what, activity, outcome, registration);
    }

    /**
     * How it went, as far as the statement says.
     *
     * @param voided whether another says that it never was; what voids cannot be voided (1.0.3, part two, 2.3.2)
     */
    public record Outcome(
            boolean voided,
            Optional<Long> percent,
            Optional<Boolean> success,
            Optional<Boolean> completion,
            Optional<String> response) {

        static Outcome of(JsonObject statement, boolean voided) {
            JsonObject result =
                    statement.get("result") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            return new Outcome(
                    voided,
                    percent(result),
                    yes(result, "success"),
                    yes(result, "completion"),
                    Optional.ofNullable(result.getString("response", null)));
        }

        private static Optional<Long> percent(JsonObject result) {
            return result.get("score") instanceof JsonObject score && score.get("scaled") instanceof JsonNumber scaled
                    ? Optional.of(Math.round(scaled.doubleValue() * 100))
                    : Optional.empty();
        }

        private static Optional<Boolean> yes(JsonObject result, String name) {
            return result.containsKey(name) ? Optional.of(result.getBoolean(name, false)) : Optional.empty();
        }
    }
}
