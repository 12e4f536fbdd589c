package org.muster.alerts.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.alerts.message.Category;
import org.muster.alerts.message.Certainty;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Gravity;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Situation;
import org.muster.alerts.message.Urgency;
import org.muster.alerts.message.Words;

/** What a message of the demonstration says. */
final class DemoContent {

    private DemoContent() {}

    static Content of(JsonObject alert, JsonObject message, Instant expires) {
        JsonObject cap = alert.getJsonObject("cap");
        String area = alert.getJsonArray("regions").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(", "));
        return new Content(
                words(message),
                Words.NONE,
                new Gravity(
                        Severity.valueOf(word(cap, "severity")),
                        Urgency.valueOf(word(cap, "urgency")),
                        Certainty.valueOf(word(cap, "certainty"))),
                Category.valueOf(word(cap, "category")),
                new Situation(area, order(message), expires));
    }

    private static Words words(JsonObject message) {
        String steps = message.getJsonArray("do").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n"));
        return new Words(
                message.getString("headline"), message.getString("what"), steps, message.getString("next_update", ""));
    }

    private static Order order(JsonObject message) {
        if (message.getOrDefault("locked_down", JsonValue.NULL) == JsonValue.TRUE) {
            return Order.LOCK_DOWN;
        }
        return message.getOrDefault("safe_to_reopen", JsonValue.NULL) == JsonValue.TRUE ? Order.REOPEN : Order.NONE;
    }

    private static String word(JsonObject cap, String name) {
        return cap.getString(name).toUpperCase(Locale.ROOT);
    }
}
