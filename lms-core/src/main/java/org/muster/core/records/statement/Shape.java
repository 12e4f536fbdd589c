package org.muster.core.records.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;
import org.muster.core.records.json.WriteJson;

/**
 * Statements in the other formats a query may ask for (1.0.3, part three, 2.1.3): identifiers alone, or the canonical
 * definitions in one language.
 */
public final class Shape {

    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final List<String> OF_PEOPLE = List.of("actor", "instructor", "team", "authority", "agent", "group");

    private final boolean ids;
    private final List<Locale.LanguageRange> languages;
    private final Function<String, Optional<String>> definitions;
    private final StringBuilder out = new StringBuilder();

    private Shape(boolean ids, List<Locale.LanguageRange> languages, Function<String, Optional<String>> definitions) {
        this.ids = ids;
        this.languages = languages;
        this.definitions = definitions;
    }

    public static String ids(String statement) {
        return new Shape(true, List.of(), activity -> Optional.empty()).of(statement);
    }

    /**
     * @param languages what the reader prefers, best first
     * @param definitions what is known of an activity, as JSON
     */
    public static String canonical(
            String statement, List<Locale.LanguageRange> languages, Function<String, Optional<String>> definitions) {
        return new Shape(false, languages, definitions).of(statement);
    }

    /** The activities a statement names where a definition is told of them. */
    public static Set<String> activities(String statement) {
        Set<String> named = new LinkedHashSet<>();
        new Shape(false, List.of(), activity -> {
                    named.add(activity);
                    return Optional.empty();
                })
                .of(statement);
        return named;
    }

    private String of(String statement) {
        members((Json.Obj) ReadJson.read(statement));
        return out.toString();
    }

    private void members(Json.Obj object) {
        out.append('{');
        for (int i = 0; i < object.size(); i++) {
            WriteJson.name(object.name(i), i == 0, out);
            member(object.name(i), object.value(i));
        }
        out.append('}');
    }

    private void member(String name, Json value) {
        if (value instanceof Json.Arr list && !name.equals("attachments")) {
            list(name, list);
        } else if (!(value instanceof Json.Obj object)) {
            WriteJson.value(value, out);
        } else if (OF_PEOPLE.contains(name)) {
            person(object);
        } else if (name.equals("verb")) {
            verb(object);
        } else if (name.equals("object")) {
            object(object);
        } else if (name.equals("context") || name.equals("contextActivities")) {
            members(object);
        } else {
            WriteJson.value(value, out);
        }
    }

    /** Activities of a context, and agents and groups of one. */
    private void list(String name, Json.Arr list) {
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            out.append(i == 0 ? "" : ",");
            Json item = list.items().get(i);
            if (item instanceof Json.Obj object && (name.equals("contextAgents") || name.equals("contextGroups"))) {
                members(object);
            } else if (item instanceof Json.Obj object && !name.equals("relevantTypes")) {
                activity(object);
            } else {
                WriteJson.value(item, out);
            }
        }
        out.append(']');
    }

    private void object(Json.Obj object) {
        switch (object.text("objectType").orElse("Activity")) {
            case "Agent", "Group" -> person(object);
            case "StatementRef" -> WriteJson.value(object, out);
            case "SubStatement" -> members(object);
            default -> activity(object);
        }
    }

    private void person(Json.Obj person) {
        if (!ids) {
            WriteJson.value(person, out);
            return;
        }
        out.append('{');
        boolean first = copy(person, "objectType", true);
        boolean identified = false;
        for (String identifier : IDENTIFIERS) {
            identified |= person.has(identifier);
            first = copy(person, identifier, first);
        }
        if (!identified && person.get("member") instanceof Json.Arr members) {
            WriteJson.name("member", first, out);
            people(members);
        }
        out.append('}');
    }

    private void people(Json.Arr members) {
        out.append('[');
        for (int i = 0; i < members.items().size(); i++) {
            out.append(i == 0 ? "" : ",");
            person((Json.Obj) members.items().get(i));
        }
        out.append(']');
    }

    private boolean copy(Json.Obj from, String name, boolean first) {
        Json value = from.get(name);
        if (value == null) {
            return first;
        }
        WriteJson.name(name, first, out);
        WriteJson.value(value, out);
        return false;
    }

    private void verb(Json.Obj verb) {
        out.append('{');
        boolean first = copy(verb, "id", true);
        if (!ids && verb.get("display") instanceof Json.Obj display) {
            WriteJson.name("display", first, out);
            oneLanguage(display);
        }
        out.append('}');
    }

    private void activity(Json.Obj activity) {
        out.append('{');
        boolean first = ids || copy(activity, "objectType", true);
        first = copy(activity, "id", first);
        Json.Obj definition = ids ? null : known(activity);
        if (definition != null) {
            WriteJson.name("definition", first, out);
            definition(definition);
        }
        out.append('}');
    }

    private Json.@Nullable Obj known(Json.Obj activity) {
        return activity.text("id")
                .flatMap(definitions)
                .map(text -> (Json.Obj) ReadJson.read(text))
                .orElseGet(() -> activity.get("definition") instanceof Json.Obj own ? own : null);
    }

    private void definition(Json.Obj definition) {
        out.append('{');
        for (int i = 0; i < definition.size(); i++) {
            String name = definition.name(i);
            WriteJson.name(name, i == 0, out);
            if ((name.equals("name") || name.equals("description")) && definition.value(i) instanceof Json.Obj texts) {
                oneLanguage(texts);
            } else {
                WriteJson.value(definition.value(i), out);
            }
        }
        out.append('}');
    }

    private void oneLanguage(Json.Obj texts) {
        out.append('{');
        if (texts.size() > 0) {
            int best = best(texts);
            WriteJson.name(texts.name(best), true, out);
            WriteJson.value(texts.value(best), out);
        }
        out.append('}');
    }

    private int best(Json.Obj texts) {
        List<String> tags =
                IntStream.range(0, texts.size()).mapToObj(texts::name).toList();
        String tag = languages.isEmpty() ? null : Locale.lookupTag(languages, tags);
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).equalsIgnoreCase(tag)) {
                return i;
            }
        }
        return 0;
    }
}
