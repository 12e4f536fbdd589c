package org.muster.core.records.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Agents and groups (2.4.2): exactly one identifier, or members for a group that has none. */
final class Actors {

    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Pattern MBOX = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");
    private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");

    private Actors() {}

    /** The actor's identifier in a canonical form; empty for an anonymous group. */
    static Optional<String> identifier(Part actor) {
        boolean group = actor.textIfAny("objectType").filter("Group"::equals).isPresent();
        actor.textIfAny("objectType")
                .filter(type -> !type.equals("Agent") && !type.equals("Group"))
                .ifPresent(type -> {
                    throw actor.wrong("objectType", "must be Agent or Group");
                });
        actor.allowing(group ? GROUP : AGENT).textIfAny("name");
        Optional<String> identifier = only(actor);
        if (group) {
            members(actor, identifier.isEmpty());
        } else if (identifier.isEmpty()) {
            throw actor.wrong("mbox", "an agent needs one of mbox, mbox_sha1sum, openid, account");
        }
        return identifier;
    }

    private static Optional<String> only(Part actor) {
        List<String> given =
                IDENTIFIERS.stream().filter(actor.json()::containsKey).toList();
        if (given.size() > 1) {
            throw actor.wrong(given.get(1), "an actor has one identifier, not several");
        }
        return given.stream().findFirst().map(kind -> canonical(actor, kind));
    }

    private static String canonical(Part actor, String kind) {
        return switch (kind) {
            case "mbox" -> "mbox " + matching(actor, kind, MBOX, "must be a mailto address");
            case "mbox_sha1sum" ->
                "mbox_sha1sum "
                        + matching(actor, kind, SHA1, "must be a SHA-1 in hexadecimal")
                                .toLowerCase(Locale.ROOT);
            case "openid" -> "openid " + actor.iri(kind);
            default -> account(actor.part(kind, "2.4.2.4"));
        };
    }

    private static String account(Part account) {
        account.allowing(Set.of("homePage", "name"));
        return "account " + account.text("name") + " " + account.iri("homePage");
    }

    private static String matching(Part actor, String name, Pattern form, String what) {
        String text = actor.text(name);
        if (!form.matcher(text).matches()) {
            throw actor.wrong(name, what);
        }
        return text;
    }

    private static void members(Part group, boolean needed) {
        Optional<JsonValue> members = group.value("member");
        if (members.isEmpty() && needed) {
            throw group.wrong("member", "a group without an identifier needs members");
        }
        members.ifPresent(value -> {
            if (!(value instanceof JsonArray array)) {
                throw group.wrong("member", "must be a list of agents");
            }
            for (int i = 0; i < array.size(); i++) {
                member(group, array.get(i), i);
            }
        });
    }

    private static void member(Part group, JsonValue member, int place) {
        if (!(member instanceof JsonObject agent) || "Group".equals(agent.getString("objectType", ""))) {
            throw group.wrong("member[" + place + "]", "must be an agent");
        }
        identifier(new Part(group.path() + ".member[" + place + "]", agent, group.clause()));
    }
}
