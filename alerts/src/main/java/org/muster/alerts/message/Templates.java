package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.NotFound;

/** The templates that come with the product, in {@code alerts/templates.json}. */
@ApplicationScoped
public class Templates {

    private static final String FILE = "/alerts/templates.json";
    private static final Map<String, Gravity> GRAVITIES = Map.of(
            "severe", new Gravity(Severity.SEVERE, Urgency.IMMEDIATE, Certainty.OBSERVED),
            "moderate", new Gravity(Severity.MODERATE, Urgency.EXPECTED, Certainty.POSSIBLE),
            "information", new Gravity(Severity.MINOR, Urgency.FUTURE, Certainty.OBSERVED));
    private static final Map<String, Order> ORDERS =
            Map.of("incident-lockdown", Order.LOCK_DOWN, "safe-to-reopen", Order.REOPEN);

    public List<Template> all() {
        try (InputStream file = Templates.class.getResourceAsStream(FILE);
                JsonReader reader = JsonParts.JSON.createReader(file)) {
            return reader.readObject().getJsonArray("templates").getValuesAs(JsonObject.class).stream()
                    .map(Templates::template)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Template require(String id) {
        return all().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("alerts.template.unknown"));
    }

    private static Template template(JsonObject json) {
        String id = json.getString("id");
        String steps = json.getJsonArray("do").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n"));
        return new Template(
                id,
                json.getString("name"),
                kind(json.getString("kind")),
                CapStatus.valueOf(json.getString("cap_status").toUpperCase(Locale.ROOT)),
                new Template.Filling(
                        new Words(json.getString("headline"), json.getString("what"), steps, ""),
                        Objects.requireNonNull(GRAVITIES.get(json.getString("severity"))),
                        ORDERS.getOrDefault(id, Order.NONE)));
    }

    /** The end of an incident is told within an incident. */
    private static Kind kind(String word) {
        return word.startsWith("incident") ? Kind.INCIDENT : Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
