package org.muster.core.records.statement;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Interaction;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;

/** Writes what our rooms tell as an xAPI 1.0.3 statement. */
public final class WriteStatement {

    static final String VERSION = "1.0.3";
    private static final String PLATFORM = "Muster";

    private final String homePage;

    /** {@code homePage} is where the learners' accounts live: the public address of this installation. */
    public WriteStatement(String homePage) {
        this.homePage = homePage;
    }

    public JsonObject json(Statement statement) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", statement.id().toString())
                .add("actor", actor(statement.learner().toString()))
                .add("verb", verb(statement.verb()))
                .add("object", activity(statement.object()));
        JsonObject result = result(statement.result());
        if (!result.isEmpty()) {
            json.add("result", result);
        }
        return json.add("context", context(statement.context()))
                .add("timestamp", statement.at().toString())
                .add("version", VERSION)
                .build();
    }

    private JsonObjectBuilder actor(String learner) {
        return JSON.createObjectBuilder()
                .add("objectType", "Agent")
                .add(
                        "account",
                        JSON.createObjectBuilder().add("homePage", homePage).add("name", learner));
    }

    private static JsonObjectBuilder verb(Verb verb) {
        return JSON.createObjectBuilder()
                .add("id", verb.iri())
                .add("display", languages(Map.of("en-GB", verb.english(), "cy", verb.welsh())));
    }

    private static JsonObjectBuilder activity(Activity activity) {
        JsonObjectBuilder definition =
                JSON.createObjectBuilder().add("type", activity.type()).add("name", languages(activity.name()));
        if (!activity.description().isEmpty()) {
            definition.add("description", languages(activity.description()));
        }
        activity.interaction().ifPresent(interaction -> interaction(interaction, definition));
        return JSON.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", activity.id())
                .add("definition", definition);
    }

    private static void interaction(Interaction interaction, JsonObjectBuilder definition) {
        definition.add("interactionType", interaction.type());
        if (!interaction.correctResponses().isEmpty()) {
            definition.add("correctResponsesPattern", JSON.createArrayBuilder(interaction.correctResponses()));
        }
        interaction.components().forEach((property, components) -> definition.add(property, components(components)));
    }

    private static JsonArrayBuilder components(List<Interaction.Component> components) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        components.forEach(component -> array.add(
                JSON.createObjectBuilder().add("id", component.id()).add("description", languages(component.text()))));
        return array;
    }

    private static JsonObject result(Result result) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        result.score().ifPresent(score -> json.add("score", score(score)));
        result.success().ifPresent(success -> json.add("success", success));
        result.completion().ifPresent(completion -> json.add("completion", completion));
        result.response().ifPresent(response -> json.add("response", response));
        result.duration().ifPresent(duration -> json.add("duration", iso(duration)));
        addExtensions(json, result.extensions());
        return json.build();
    }

    private static JsonObjectBuilder score(Score score) {
        return JSON.createObjectBuilder()
                .add("scaled", score.scaled())
                .add("raw", score.raw())
                .add("min", 0)
                .add("max", score.max());
    }

    private static JsonObjectBuilder context(Context context) {
        JsonObjectBuilder activities = JSON.createObjectBuilder();
        addAll(activities, "parent", context.parent());
        addAll(activities, "grouping", context.grouping());
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("registration", context.registration().toString());
        JsonObject related = activities.build();
        if (!related.isEmpty()) {
            json.add("contextActivities", related);
        }
        json.add("platform", PLATFORM).add("language", context.language());
        addExtensions(json, context.extensions());
        return json;
    }

    private static void addAll(JsonObjectBuilder to, String property, List<Activity> activities) {
        if (!activities.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            activities.forEach(activity -> array.add(activity(activity)));
            to.add(property, array);
        }
    }

    private static void addExtensions(JsonObjectBuilder to, Map<String, String> extensions) {
        if (!extensions.isEmpty()) {
            to.add("extensions", languages(extensions));
        }
    }

    private static JsonObjectBuilder languages(Map<String, String> texts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> json.add(e.getKey(), e.getValue()));
        return json;
    }

    /** ISO 8601 with hundredths of a second, as 2.4.5 asks for at most. */
    static String iso(Duration duration) {
        double seconds = Math.round(duration.toMillis() / 10.0) / 100.0;
        String text = String.format(Locale.ROOT, "PT%.2fS", seconds);
        return text.replaceAll("\\.?0+S$", "S").replace("PTS", "PT0S");
    }
}
