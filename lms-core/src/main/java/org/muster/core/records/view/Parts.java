package org.muster.core.records.view;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The parts of a statement in words, in that language where it has it; whatever came is read without a complaint. */
record Parts(JsonObject statement, Locale locale) {

    String who() {
        JsonObject actor = part(statement, "actor");
        JsonObject account = part(actor, "account");
        return first(
                text(actor, "name"),
                text(actor, "mbox").map(mailbox -> mailbox.replaceFirst("^mailto:", "")),
                text(account, "name"),
                text(actor, "openid"),
                text(actor, "mbox_sha1sum"),
                text(actor, "objectType"));
    }

    String verb() {
        return first(inLanguage(part(part(statement, "verb"), "display")), Optional.of(lastWord(verbIri())));
    }

    String verbIri() {
        return text(part(statement, "verb"), "id").orElse("");
    }

    /** The activity's name; of another object what it is called by. */
    String what() {
        JsonObject object = part(statement, "object");
        return first(
                inLanguage(part(part(object, "definition"), "name")),
                text(object, "id"),
                text(object, "name"),
                text(object, "mbox"),
                text(part(object, "account"), "name"),
                text(object, "objectType"));
    }

    /** The activity's IRI; empty text for another object. */
    String activity() {
        JsonObject object = part(statement, "object");
        boolean isActivity = text(object, "objectType").orElse("Activity").equals("Activity");
        return isActivity ? text(object, "id").orElse("") : "";
    }

    Optional<UUID> registration() {
        try {
            return text(part(statement, "context"), "registration").map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What an IRI ends with: {@code completed}. */
    static String lastWord(String iri) {
        String word = iri.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#:]", "");
        return word.isEmpty() ? iri : word;
    }

    private Optional<String> inLanguage(JsonObject map) {
        List<String> wanted = locale.getLanguage().equals("cy") ? List.of("cy", "en") : List.of("en");
        return Stream.concat(
                        wanted.stream()
                                .flatMap(language -> map.keySet().stream()
                                        .filter(tag ->
                                                tag.toLowerCase(Locale.ROOT).startsWith(language))),
                        map.keySet().stream())
                .findFirst()
                .flatMap(tag -> text(map, tag));
    }

    private static String first(Optional<?>... choices) {
        return Stream.of(choices)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static JsonObject part(JsonObject of, String name) {
        return of.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Optional<String> text(JsonObject of, String name) {
        return of.get(name) instanceof JsonString string && !string.getString().isBlank()
                ? Optional.of(string.getString())
                : Optional.empty();
    }
}
