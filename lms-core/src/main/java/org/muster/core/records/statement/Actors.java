package org.muster.core.records.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;

/** Agents and groups: exactly one identifier, or members for a group that has none. */
final class Actors {

    /** What an anonymous group is called where a name is needed. */
    static final String ANONYMOUS = "anonymous group";

    private static final int SHA1_LENGTH = 40;
    private static final List<String> IDENTIFIERS = List.of("account", "mbox", "mbox_sha1sum", "openid");
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> ACCOUNT = Set.of("homePage", "name");
    private static final Pattern MBOX = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");

    private Actors() {}

    /**
     * The actor's identifier in a canonical form; null for an anonymous group.
     *
     * @param heard hears of the identifier and of each member's
     */
    static @Nullable String read(Part actor, Consumer<String> heard) {
        String type = actor.textIfAny("objectType");
        boolean group = "Group".equals(type);
        if (type != null && !group && !type.equals("Agent")) {
            throw actor.wrong("objectType", "must be Agent or Group");
        }
        actor.allowing(group ? GROUP : AGENT).textIfAny("name");
        String identifier = identifier(actor);
        if (identifier != null) {
            heard.accept(identifier);
        } else if (!group) {
            throw actor.wrong("mbox", "an agent needs one of mbox, mbox_sha1sum, openid, account");
        }
        if (group) {
            members(actor, identifier == null, heard);
        }
        return identifier;
    }

    /** An agent, and no group. */
    static void agent(Part agent, Consumer<String> heard) {
        if ("Group".equals(agent.textIfAny("objectType"))) {
            throw agent.wrong("objectType", "must be an agent");
        }
        read(agent, heard);
    }

    static void group(Part group, Consumer<String> heard) {
        if (!"Group".equals(group.textIfAny("objectType"))) {
            throw group.wrong("objectType", "must be Group");
        }
        read(group, heard);
    }

    /** Who vouches: an agent, or a group of two of which one is the application (2.4.9). */
    static void authority(Part authority, Consumer<String> heard) {
        boolean group = "Group".equals(authority.textIfAny("objectType"));
        if (read(authority, heard) != null && group) {
            throw authority.wrong("objectType", "a group that vouches has no identifier of its own");
        }
        List<Json> members = authority.listIfAny("member");
        if (group && (members == null || members.size() != 2)) {
            throw authority.wrong("member", "a group that vouches has two members");
        }
    }

    private static @Nullable String identifier(Part actor) {
        String found = null;
        for (String kind : IDENTIFIERS) {
            if (actor.has(kind)) {
                if (found != null) {
                    throw actor.wrong(kind, "an actor has one identifier, not several");
                }
                found = canonical(actor, kind);
            }
        }
        return found;
    }

    private static String canonical(Part actor, String kind) {
        return switch (kind) {
            case "mbox" -> "mbox " + mailbox(actor);
            case "mbox_sha1sum" -> "mbox_sha1sum " + digest(actor);
            case "openid" -> "openid " + actor.iri(kind);
            default -> account(actor.part(kind, Clause.ACTOR));
        };
    }

    private static String account(Part account) {
        account.allowing(ACCOUNT);
        return "account " + account.text("name") + " " + account.iri("homePage");
    }

    private static String mailbox(Part actor) {
        String text = actor.text("mbox");
        if (!MBOX.matcher(text).matches()) {
            throw actor.wrong("mbox", "must be a mailto address");
        }
        return text;
    }

    private static String digest(Part actor) {
        String text = actor.text("mbox_sha1sum");
        if (!Forms.isHex(text, SHA1_LENGTH)) {
            throw actor.wrong("mbox_sha1sum", "must be a SHA-1 in hexadecimal");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static void members(Part group, boolean needed, Consumer<String> heard) {
        List<Json> members = group.listIfAny("member");
        if (members == null) {
            if (needed) {
                throw group.wrong("member", "a group without an identifier needs members");
            }
            return;
        }
        Spot spot = group.spot().of("member");
        for (int i = 0; i < members.size(); i++) {
            agent(group.part(spot.at(i), members.get(i), Clause.ACTOR), heard);
        }
    }
}
