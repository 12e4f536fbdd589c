package org.muster.core.records.statement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;

/**
 * A statement that was read and is valid, with what the store needs to find it again.
 *
 * @param text the text it stands in, from {@code json.from()} to {@code json.to()}
 * @param actor the actor's identifier in canonical form
 * @param agents whom it is about directly besides: members of the actor's group, an agent as object and its members
 * @param relatedAgents everybody it names in any place a query for related agents looks at
 * @param object the activity it is about, if it is about one
 * @param relatedActivities every activity it names in any place a query for related activities looks at
 * @param definitions what it says of activities
 * @param target the statement it refers to, if its object is a reference
 * @param alone activities of the context that stand alone where a list is to be served
 */
public record Incoming(
        String text,
        Json.Obj json,
        Edition edition,
        @Nullable UUID id,
        String actor,
        String verb,
        @Nullable String object,
        @Nullable UUID registration,
        @Nullable Instant timestamp,
        @Nullable UUID target,
        Set<String> agents,
        Set<String> relatedAgents,
        Set<String> relatedActivities,
        List<Definition> definitions,
        List<Attachment> attachments,
        List<Json.Obj> alone) {

    /** The same under an id that did not come with it. */
    public Incoming withId(UUID given) {
        return new Incoming(
                text,
                json,
                edition,
                given,
                actor,
                verb,
                object,
                registration,
                timestamp,
                target,
                agents,
                relatedAgents,
                relatedActivities,
                definitions,
                attachments,
                alone);
    }

    public boolean voids() {
        return target != null && verb.equals(Verbs.VOIDED);
    }
}
