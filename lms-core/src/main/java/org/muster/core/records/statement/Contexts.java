package org.muster.core.records.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;

/** In what it was done. */
final class Contexts {

    private static final Set<String> ONE = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> TWO = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "contextAgents",
            "contextGroups",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");

    private Contexts() {}

    /** The registration, if one is named. */
    static @Nullable UUID read(Part context, boolean aboutActivity, Gathered gathered) {
        context.allowing(context.edition() == Edition.ONE ? ONE : TWO);
        onlyOfActivities(context, "revision", aboutActivity);
        onlyOfActivities(context, "platform", aboutActivity);
        String language = context.textIfAny("language");
        if (language != null && !Forms.isLanguage(language)) {
            throw context.wrong("language", "is no language tag of RFC 5646", Clause.LANGUAGES);
        }
        people(context, gathered);
        Part statement = context.partIfAny("statement", Clause.CONTEXT);
        if (statement != null) {
            Objects.reference(statement);
        }
        Maps.extensionsIfAny(context);
        Part activities = context.partIfAny("contextActivities", Clause.CONTEXT);
        if (activities != null) {
            activities(activities.allowing(ACTIVITIES), gathered);
        }
        return context.uuidIfAny("registration");
    }

    private static void onlyOfActivities(Part context, String name, boolean aboutActivity) {
        if (context.textIfAny(name) != null && !aboutActivity) {
            throw context.wrong(name, "may stand only where the object is an activity");
        }
    }

    private static void people(Part context, Gathered gathered) {
        Part instructor = context.partIfAny("instructor", Clause.CONTEXT);
        if (instructor != null) {
            Actors.read(instructor, gathered::related);
        }
        Part team = context.partIfAny("team", Clause.CONTEXT);
        if (team != null) {
            Actors.group(team, gathered::related);
        }
        each(context, "contextAgents", part -> Actors.agent(named(part, "contextAgent", "agent"), gathered::related));
        each(context, "contextGroups", part -> Actors.group(named(part, "contextGroup", "group"), gathered::related));
    }

    private static void each(Part context, String name, Consumer<Part> read) {
        List<Json> list = context.listIfAny(name);
        if (list != null) {
            Spot spot = context.spot().of(name);
            for (int i = 0; i < list.size(); i++) {
                read.accept(context.part(spot.at(i), list.get(i), Clause.CONTEXT));
            }
        }
    }

    /** The agent or group inside, with what it was there for (2.0, 4.2.2.5). */
    private static Part named(Part part, String type, String name) {
        part.allowing(Set.of("objectType", name, "relevantTypes"));
        if (!part.text("objectType").equals(type)) {
            throw part.wrong("objectType", "must be " + type);
        }
        List<Json> types = part.listIfAny("relevantTypes");
        if (types != null && (types.isEmpty() || !types.stream().allMatch(Contexts::isIri))) {
            throw part.wrong("relevantTypes", "must be a list of IRIs that is not empty");
        }
        return part.part(name, Clause.ACTOR);
    }

    private static boolean isIri(Json value) {
        return value instanceof Json.Str text && Forms.isIri(text.value());
    }

    private static void activities(Part activities, Gathered gathered) {
        for (int i = 0; i < activities.json().size(); i++) {
            Spot spot = activities.spot().of(activities.json().name(i));
            if (activities.json().value(i) instanceof Json.Arr list) {
                for (int j = 0; j < list.items().size(); j++) {
                    Activities.read(activities.part(spot.at(j), list.items().get(j), Clause.CONTEXT), gathered);
                }
            } else {
                Part one = activities.part(spot, activities.json().value(i), Clause.CONTEXT);
                Activities.read(one, gathered);
                gathered.alone(one.json());
            }
        }
    }
}
