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

    final Set<String> agents = new LinkedHashSet<>();
    final Set<String> relatedAgents = new LinkedHashSet<>();
    final Set<String> relatedActivities = new LinkedHashSet<>();
    final List<Definition> definitions = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    final List<Json.Obj> alone = new ArrayList<>();

    @Nullable
    UUID target;

    /** Somebody the statement is about directly. */
    void direct(String agent) {
        agents.add(agent);
        relatedAgents.add(agent);
    }

    void related(String agent) {
        relatedAgents.add(agent);
    }
}
