package org.muster.core.records.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads a statement that somebody sent and says what is wrong with it, if anything is. */
public final class ReadStatement {

    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> CONTEXT = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");

    private ReadStatement() {}

    public static Incoming read(JsonObject json) {
        Part whole = new Part("$", json, "2.4").allowing(STATEMENT);
        Optional<String> version = whole.textIfAny("version");
        if (version.filter(v -> !v.equals("1.0") && !v.matches("1\\.0\\.\\d+")).isPresent()) {
            throw whole.wrong("version", "must be 1.0 or 1.0.x");
        }
        String actor = Actors.identifier(whole.part("actor", "2.4.2")).orElse("anonymous group");
        String verb = verb(whole.part("verb", "2.4.3"));
        Optional<String> object = StatementObjects.activity(whole.part("object", "2.4.4"), false);
        whole.partIfAny("result", "2.4.5").ifPresent(ReadStatement::result);
        Optional<UUID> registration = whole.partIfAny("context", "2.4.6").flatMap(ReadStatement::context);
        whole.partIfAny("authority", "2.4.9").ifPresent(Actors::identifier);
        whole.timeIfAny("stored");
        return new Incoming(
                json, whole.uuidIfAny("id"), actor, verb, object, registration, whole.timeIfAny("timestamp"));
    }

    /** The canonical identifier of an agent or identified group that stands alone, as in a query. */
    public static String identifier(JsonObject actor) {
        Part part = new Part("$", actor, "2.4.2");
        return Actors.identifier(part).orElseThrow(() -> part.wrong("mbox", "an anonymous group cannot be asked for"));
    }

    static String verb(Part verb) {
        verb.allowing(Set.of("id", "display")).partIfAny("display", "4.2").ifPresent(ReadStatement::languages);
        return verb.iri("id");
    }

    private static void result(Part result) {
        result.allowing(RESULT).textIfAny("response");
        result.yesOrNo("success");
        result.yesOrNo("completion");
        result.textIfAny("duration").filter(text -> !isDuration(text)).ifPresent(text -> {
            throw result.wrong("duration", "must be a duration of ISO 8601");
        });
        result.partIfAny("extensions", "4.1").ifPresent(ReadStatement::extensions);
        result.partIfAny("score", "2.4.5.1").ifPresent(ReadStatement::score);
    }

    private static void score(Part score) {
        score.allowing(Set.of("scaled", "raw", "min", "max"));
        Optional<Double> raw = score.numberIfAny("raw");
        Optional<Double> min = score.numberIfAny("min");
        Optional<Double> max = score.numberIfAny("max");
        if (score.numberIfAny("scaled").filter(s -> s < -1 || s > 1).isPresent()) {
            throw score.wrong("scaled", "must lie between -1 and 1");
        }
        if (min.isPresent() && max.isPresent() && min.get() >= max.get()) {
            throw score.wrong("max", "must be more than min");
        }
        if (raw.isPresent()
                && (min.filter(m -> raw.get() < m).isPresent()
                        || max.filter(m -> raw.get() > m).isPresent())) {
            throw score.wrong("raw", "must lie between min and max");
        }
    }

    private static Optional<UUID> context(Part context) {
        context.allowing(CONTEXT).textIfAny("language");
        context.textIfAny("platform");
        context.textIfAny("revision");
        context.partIfAny("instructor", "2.4.6").ifPresent(Actors::identifier);
        context.partIfAny("team", "2.4.6").ifPresent(Actors::identifier);
        context.partIfAny("extensions", "4.1").ifPresent(ReadStatement::extensions);
        context.partIfAny("statement", "2.4.6").ifPresent(StatementObjects::reference);
        context.partIfAny("contextActivities", "2.4.6.2").ifPresent(ReadStatement::activities);
        return context.uuidIfAny("registration");
    }

    private static void activities(Part activities) {
        activities.allowing(Set.of("parent", "grouping", "category", "other"));
        for (Map.Entry<String, JsonValue> entry : activities.json().entrySet()) {
            String path = activities.path() + "." + entry.getKey();
            if (entry.getValue() instanceof JsonArray array) {
                array.forEach(value -> activity(path, value));
            } else {
                activity(path, entry.getValue());
            }
        }
    }

    private static void activity(String path, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new NotAStatement(path, "must hold activities", "2.4.6.2");
        }
        StatementObjects.activity(new Part(path, object, "2.4.4.1"), true);
    }

    static void languages(Part map) {
        map.json().keySet().forEach(tag -> {
            if (!tag.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")) {
                throw map.wrong(tag, "is no language tag of RFC 5646");
            }
            map.text(tag);
        });
    }

    static void extensions(Part map) {
        map.json().keySet().forEach(key -> {
            if (!Part.isIri(key)) {
                throw map.wrong(key, "must be an IRI with a scheme");
            }
        });
    }

    private static boolean isDuration(String text) {
        try {
            int time = text.indexOf('T');
            if (text.matches("P\\d+W")) {
                return true;
            }
            if (time < 0) {
                Period.parse(text);
            } else {
                Duration.parse("PT" + text.substring(time + 1));
                if (time > 1) {
                    Period.parse(text.substring(0, time));
                }
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
