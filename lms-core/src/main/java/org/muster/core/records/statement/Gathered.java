package org.muster.core.records.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;

/** What was met on the way through one statement. */
final class Gathered {

    private final Set<String> agents = new LinkedHashSet<>();
    private final Set<String> relatedAgents = new LinkedHashSet<>();
    private final Set<String> relatedActivities = new LinkedHashSet<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Json.Obj> alone = new ArrayList<>();

    private @Nullable UUID target;

    /** Somebody the statement is about directly. */
    void direct(String agent) {
        agents.add(agent);
        relatedAgents.add(agent);
    }

    void related(String agent) {
        relatedAgents.add(agent);
    }

    void activity(String iri) {
        relatedActivities.add(iri);
    }

    void defined(Definition definition) {
        definitions.add(definition);
    }

    void attached(Attachment attachment) {
        attachments.add(attachment);
    }

    /** An activity of the context that came without a list around it. */
    void alone(Json.Obj activity) {
        alone.add(activity);
    }

    void refers(UUID to) {
        target = to;
    }

    boolean refers() {
        return target != null;
    }

    Incoming statement(
            String text,
            Part whole,
            @Nullable String actor,
            String verb,
            @Nullable String activity,
            @Nullable UUID registration) {
        if (actor != null) {
            agents.remove(actor);
        }
        return new Incoming(
                text,
                whole.json(),
                whole.edition(),
                whole.uuidIfAny("id"),
                actor == null ? Actors.ANONYMOUS : actor,
                verb,
                activity,
                registration,
                whole.timeIfAny("timestamp"),
                target,
                agents,
                relatedAgents,
                relatedActivities,
                definitions,
                attachments,
                alone);
    }
}
