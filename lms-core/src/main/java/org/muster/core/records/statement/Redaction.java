package org.muster.core.records.statement;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a person out of a statement: wherever it names them by one of their identifiers, an account without a name stands
 * instead, and an extension of its context says that the statement was redacted.
 *
 * @param identifiers in the canonical form of the store
 * @param homePage of this installation
 * @param account what they are called from now on
 */
public record Redaction(Set<String> identifiers, String homePage, String account) {

    private static final String SAYS_SO = "/xapi/extensions/redacted";

    /** The statement as it was when it names the person by an account of ours and by nothing else. */
    public JsonObject of(JsonObject statement) {
        JsonObject redacted = object(statement);
        return redacted.equals(statement) ? statement : saying(redacted);
    }

    private JsonObject saying(JsonObject statement) {
        JsonObject context =
                statement.containsKey("context") ? statement.getJsonObject("context") : JsonValue.EMPTY_JSON_OBJECT;
        JsonObject extensions =
                context.containsKey("extensions") ? context.getJsonObject("extensions") : JsonValue.EMPTY_JSON_OBJECT;
        JsonObjectBuilder more = JSON.createObjectBuilder(extensions).add(homePage + SAYS_SO, true);
        return JSON.createObjectBuilder(statement)
                .add("context", JSON.createObjectBuilder(context).add("extensions", more))
                .build();
    }

    private JsonValue value(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = JSON.createArrayBuilder();
            array.forEach(each -> all.add(value(each)));
            return all.build();
        }
        return value;
    }

    private JsonObject object(JsonObject object) {
        if (identifiers.contains(identifier(object))) {
            return somebody(object.getString("objectType", "Agent"));
        }
        JsonObjectBuilder all = JSON.createObjectBuilder();
        object.forEach((name, each) -> all.add(name, value(each)));
        return all.build();
    }

    private JsonObject somebody(String type) {
        return JSON.createObjectBuilder()
                .add("objectType", type)
                .add(
                        "account",
                        JSON.createObjectBuilder().add("homePage", homePage).add("name", account))
                .build();
    }

    private static String identifier(JsonObject actor) {
        if (actor.containsKey("mbox")) {
            return "mbox " + actor.getString("mbox", "");
        }
        if (actor.containsKey("mbox_sha1sum")) {
            return "mbox_sha1sum " + actor.getString("mbox_sha1sum", "").toLowerCase(Locale.ROOT);
        }
        return actor.get("account") instanceof JsonObject given
                ? "account " + given.getString("name", "") + " " + given.getString("homePage", "")
                : "";
    }
}
