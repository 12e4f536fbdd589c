package org.muster.core.records.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;

/** Reads statements that somebody sent and says what is wrong with one, if anything is. */
public final class ReadStatement {

    /** The most statements one request may bring. */
    public static final int MOST = 1_000;

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
    private static final Set<String> VERB = Set.of("id", "display");

    private ReadStatement() {}

    /** All statements of a text: one, or a list of them. */
    public static List<Incoming> all(String text, Edition edition) {
        Json json = ReadJson.read(text);
        if (!(json instanceof Json.Arr list)) {
            return List.of(statement(text, Spot.ROOT, json, edition));
        }
        if (list.items().size() > MOST) {
            throw new NotAStatement(
                    "$", "at most " + MOST + " statements may come at once", Clause.STATEMENT.in(edition));
        }
        List<Incoming> statements = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            statements.add(statement(text, Spot.ROOT.at(i), list.items().get(i), edition));
        }
        return statements;
    }

    /** The canonical identifier of an agent or identified group that stands alone, as in a query. */
    public static String identifier(String actor, Edition edition) {
        Part part = alone(actor, edition);
        String identifier = Actors.read(part, agent -> {});
        if (identifier == null) {
            throw part.wrong("mbox", "an anonymous group cannot be asked for");
        }
        return identifier;
    }

    public static boolean isIri(String text) {
        return Forms.isIri(text);
    }

    public static Optional<UUID> uuid(String text) {
        return Forms.isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Part alone(String actor, Edition edition) {
        if (ReadJson.read(actor) instanceof Json.Obj object) {
            return new Part(Spot.ROOT, object, Clause.ACTOR, edition);
        }
        throw new NotAStatement("$", "must be an agent", Clause.ACTOR.in(edition));
    }

    private static Incoming statement(String text, Spot spot, Json json, Edition edition) {
        if (!(json instanceof Json.Obj object)) {
            throw new NotAStatement(spot.toString(), "must be a statement", Clause.STATEMENT.in(edition));
        }
        Part whole = new Part(spot, object, Clause.STATEMENT, edition).allowing(STATEMENT);
        Gathered gathered = new Gathered();
        version(whole);
        String actor = Actors.read(whole.part("actor", Clause.ACTOR), gathered::direct);
        String verb = verb(whole.part("verb", Clause.VERB));
        Part about = whole.part("object", Clause.OBJECT);
        String activity = Objects.read(about, gathered);
        voiding(about, verb, gathered);
        Part result = whole.partIfAny("result", Clause.RESULT);
        if (result != null) {
            Results.read(result);
        }
        Part context = whole.partIfAny("context", Clause.CONTEXT);
        UUID registration = context == null ? null : Contexts.read(context, activity != null, gathered);
        Attachments.read(whole, gathered);
        vouched(whole);
        return gathered.statement(text, whole, actor, verb, activity, registration);
    }

    static String verb(Part verb) {
        Maps.languagesIfAny(verb.allowing(VERB), "display");
        return verb.iri("id");
    }

    private static void version(Part whole) {
        String version = whole.textIfAny("version");
        if (version != null && !Edition.ONE.speaks(version) && !(isTwo(whole) && Edition.TWO.speaks(version))) {
            throw whole.wrong(
                    "version", isTwo(whole) ? "must be 1.0.x or 2.0.x" : "must be 1.0 or 1.0.x", Clause.VERSION);
        }
    }

    private static boolean isTwo(Part whole) {
        return whole.edition() == Edition.TWO;
    }

    private static void voiding(Part about, String verb, Gathered gathered) {
        if (verb.equals(Verbs.VOIDED) && !gathered.refers()) {
            throw about.wrong("objectType", "only a statement can be voided: StatementRef", Clause.VOIDING);
        }
    }

    /** What the store says itself is read, so that nobody sends nonsense, and then not kept. */
    private static void vouched(Part whole) {
        Part authority = whole.partIfAny("authority", Clause.AUTHORITY);
        if (authority != null) {
            Actors.authority(authority, agent -> {});
        }
        whole.timeIfAny("stored");
    }
}
