package org.muster.core.records.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.core.records.json.Json;

/** Activities and what is said of them. */
final class Activities {

    private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");
    private static final Set<String> COMPONENT = Set.of("id", "description");
    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");
    private static final Map<String, Set<String>> INTERACTIONS = Map.ofEntries(
            Map.entry("true-false", Set.of()),
            Map.entry("choice", Set.of("choices")),
            Map.entry("fill-in", Set.of()),
            Map.entry("long-fill-in", Set.of()),
            Map.entry("matching", Set.of("source", "target")),
            Map.entry("performance", Set.of("steps")),
            Map.entry("sequencing", Set.of("choices")),
            Map.entry("likert", Set.of("scale")),
            Map.entry("numeric", Set.of()),
            Map.entry("other", Set.of()));

    private Activities() {}

    /** The activity's IRI. */
    static String read(Part activity, Gathered gathered) {
        String type = activity.allowing(ACTIVITY).textIfAny("objectType");
        if (type != null && !type.equals("Activity")) {
            throw activity.wrong("objectType", "must be Activity here");
        }
        String id = activity.iri("id");
        gathered.activity(id);
        Part definition = activity.partIfAny("definition", Clause.OBJECT);
        if (definition != null) {
            definition(definition);
            gathered.defined(new Definition(id, definition.json()));
        }
        return id;
    }

    private static void definition(Part definition) {
        definition.allowing(DEFINITION);
        Maps.languagesIfAny(definition, "name");
        Maps.languagesIfAny(definition, "description");
        Maps.extensionsIfAny(definition);
        definition.iriIfAny("type");
        definition.iriIfAny("moreInfo");
        interaction(definition);
    }

    private static void interaction(Part definition) {
        String type = definition.textIfAny("interactionType");
        Set<String> allowed = type == null ? Set.of() : INTERACTIONS.get(type);
        if (allowed == null) {
            throw definition.wrong("interactionType", "is no kind of interaction");
        }
        if (type == null && definition.has("correctResponsesPattern")) {
            throw definition.wrong("interactionType", "is missing beside correctResponsesPattern");
        }
        responses(definition);
        for (String list : COMPONENTS) {
            if (definition.has(list) && !allowed.contains(list)) {
                throw definition.wrong(list, "belongs to another kind of interaction");
            }
            components(definition, list);
        }
    }

    private static void responses(Part definition) {
        List<Json> patterns = definition.listIfAny("correctResponsesPattern");
        if (patterns != null && !patterns.stream().allMatch(Json.Str.class::isInstance)) {
            throw definition.wrong("correctResponsesPattern", "must be a list of texts");
        }
    }

    private static void components(Part definition, String name) {
        List<Json> list = definition.listIfAny(name);
        if (list == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        Spot spot = definition.spot().of(name);
        for (int i = 0; i < list.size(); i++) {
            Part component =
                    definition.part(spot.at(i), list.get(i), Clause.OBJECT).allowing(COMPONENT);
            if (!ids.add(component.text("id"))) {
                throw component.wrong("id", "stands twice in one list");
            }
            Maps.languagesIfAny(component, "description");
        }
    }
}
